/** Ukrainian groups of words that mean nearly the same, each with its English words. No native speaker has read them. */
export const UKRAINIAN_SYNONYMS = `
начальник начальниця керівник керівниця роботодавець бос шеф менеджер директор управляючий boss employer manager supervisor
власник хазяїн owner / працівник працівниця робітник персонал worker staff employee / колега напарник співробітник colleague
робота праця підробіток job work / працювати робити work
зарплата зарплатня зарплату гроші оплата платня заробіток аванс pay wages salary money
платити заплатити виплатити платять paid pay / мінімалка мінімальна minimum wage / чайові чай tips tip
понаднормові переробка overtime / готівка cash / рахунок банк картка bank account
вирахувати відраховують забирають утримують утримання знімають deduction deductions taken
штраф штрафи оштрафували fine penalty / борг борги позика винен винна кредит debt owe loan
збір комісія оплата застава внесок fee fees / повернути повернення refund back / розрахунковий розрахунок листок payslip
податок податки tax / відпустка відпускні вихідні holiday leave
паспорт документ документи id закордонний passport papers documents / віза дозвіл visa
депортація депортувати депортують вишлють deport deported / імміграція імміграційна immigration / нелегально нелегал illegal
забрати забрав забрали відібрали тримає тримають віддає keeps took taken
агенція агентство посередник рекрутер agent agency recruiter / оголошення вакансія recruitment advert
договір контракт угода contract / звільнити звільнили вигнати вигнали dismissed sacked fired
звільнитися піти кинути йти розрахуватися leave quit resign / фоп самозайнятий self employed invoice
година години графік hours / зміна зміни shift / перерва відпочинок обід break rest / ніч нічна вночі night
вихідний вихідні день days off / стажування пробний trial / хворий хвора захворіла лікарняний хвороба sick ill illness
лікар лікарня doctor hospital / травма аварія нещасний accident injury hurt / вагітна вагітність pregnant pregnancy
декрет декретна maternity / хімія хімікати засоби chemicals / рукавички рукавиці маска захист gloves protective ppe
форма одяг uniform / навчання тренінг бесіда training talk / безпека safety / важке піднімати lift heavy
житло кімната квартира гуртожиток проживання accommodation housing room / оренда rent
виселити виселяють вулиця evict homeless / ліжко матрац bed mattress / спати спить ночує sleep sleeping
замкнути замкнули зачиняють ключ двері locked lock key / вийти виходити випускають go out leave / втекти тікати escape run
телефон мобільний phone / стежить слідкує контролює watched control follows
погрожує погрожують погрози залякує шантаж threat threatens blackmail / боюся боїться страх страшно afraid scared fear
кричить ображає принижує обзиває shout insult / бити вдарив побили насильство hit beat violence
домагання чіпляється торкається лапає мацає harass harassment touch / секс сексуальні sex sexual
зґвалтування зґвалтував rape / проституція повія prostitution / дискримінація расизм discrimination racism
змушують примушують примус насильно force forced / раб рабство slavery slave / торгівля людьми trafficking
експлуатація використовують exploitation exploited / обман обманули обдурили шахраї scam cheat lie
обіцяли пообіцяли promised promise / поліція police / повідомити заявити заява скарга поскаржитися report complaint
допомога допомогти підтримка help support / дзвонити телефонувати номер лінія гаряча call number helpline
анонімно анонімний anonymous / юрист адвокат закон lawyer law legal / суд позов трибунал court tribunal claim
профспілка union / інспекція inspection / права право rights / доказ докази evidence proof
дитина діти неповнолітня неповнолітній child minor / дівчина дівчинка підліток girl teenager young / жінка woman
чоловік чоловіки man men / родина сімя батьки family / гість гості клієнт guest guests
покоївка прибиральниця прибирання прибирати housekeeper cleaner cleaning
рецепція ресепшн адміністратор front desk reception / кухня кухар посудомийка kitchen chef
офіціант бар ресторан waiter bar restaurant / охорона охоронець security guard / водій таксі driver taxi / технік maintenance
підвал склад комора basement store / вхід боковий side door entrance / машина авто бус car van
валіза речі багаж luggage bag / рушники білизна towels linen / плаче сумна самогубство cry sad suicide
мова англійська перекладач language english interpreter / синці рани bruises injuries / плакат листівка poster
пральня laundry / їжа food meal / підозрілий дивно suspicious strange
`.trim()
