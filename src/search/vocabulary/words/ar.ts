/** Arabic groups of words that mean nearly the same, each with its English words. No native speaker has read them. */
export const ARABIC_SYNONYMS = `
مدير مديره رييس رب صاحب مشرف مسوول معلم كفيل boss employer manager supervisor owner
عامل عامله عمال موظف موظفه worker staff employee / زميل زميله زملاء colleague / شغل عمل وظيفه job work
اشتغل يشتغل اعمل بشتغل work / راتب اجر اجره معاش مرتب فلوس مال مصاري pay wages salary money
يدفع دفع يدفعوا قبض اقبض paid pay / الحد الادني اجور minimum wage / بقشيش اكراميه tips tip / اضافي ساعات overtime
نقد نقدا كاش cash / بنك حساب بطاقه bank account / خصم يخصم اقتطاع استقطاع خصموا deduction deductions taken
غرامه عقوبه جزاء fine penalty / دين ديون سلفه قرض مديون debt owe loan / رسوم رسم عموله تامين مبلغ fee fees
استرجاع استرداد ارجاع يرجع refund back / قسيمه كشف payslip / ضريبه ضرايب tax / اجازه عطله holiday leave
جواز باسبور جوازي وثيقه وثايق اوراق هويه مستندات passport papers documents id / تاشيره فيزا اقامه visa
ترحيل يرحل يرحلوني deport deported / هجره immigration / غير قانوني illegal / اخذ ياخذ خذ سحب حجز احتجز يحتفظ keeps took taken
وكاله مكتب وسيط سمسار وكيل agent agency recruiter / اعلان عرض توظيف recruitment advert / عقد عقود اتفاق contract
فصل طرد طردوني انهاء dismissed sacked fired / استقاله استقيل ترك اترك اغادر مغادره leave quit resign / مستقل حر self employed
ساعه ساعات دوام hours / ورديه مناوبه نوبه شفت shift / استراحه راحه break rest / ليل ليلا night / يوم ايام عطله days off
تجربه تجريبي trial / مريض مريضه مرض مرضيه sick ill illness / طبيب دكتور مستشفي doctor hospital
حادث اصابه جرح accident injury hurt / حامل حمل pregnant pregnancy / امومه ولاده maternity
كيماويات كيميايي مواد منظفات chemicals / قفاز قفازات كمامه حمايه gloves protective ppe / زي ملابس uniform
تدريب دوره training / سلامه safety / حمل ثقيل رفع lift heavy / سكن غرفه بيت مسكن شقه accommodation housing room / ايجار rent
طرد اخلاء شارع evict homeless / سرير فراش مرتبه bed mattress / نوم ينام sleep sleeping
قفل مقفل مفتاح باب اغلق محبوس locked lock key / خروج اخرج يخرج go out leave / هرب هروب اهرب escape run
هاتف تلفون موبايل جوال phone / يراقب مراقبه watched control / تهديد يهدد هدد ابتزاز threat threatens blackmail
خوف خايف خايفه اخاف afraid scared fear / صراخ يصرخ يشتم اهانه يهين شتم shout insult / ضرب يضرب عنف hit beat violence
تحرش يتحرش لمس يلمس harass harassment touch / جنس جنسي sex sexual / اغتصاب اغتصب rape / دعاره prostitution
تمييز عنصريه discrimination racism / اجبار يجبر اجبر غصب قسري force forced / عبد عبوديه رق slavery slave
اتجار بشر تجاره trafficking / استغلال يستغل exploitation exploited / خداع نصب احتيال كذب خدعوني scam cheat lie
وعد وعدوني promised promise / شرطه بوليس police / ابلاغ بلاغ ابلغ شكوي اشتكي تبليغ report complaint
مساعده ساعد دعم help support / اتصال اتصل رقم خط call number helpline / مجهول بدون اسم سري anonymous
محامي قانون lawyer law legal / محكمه دعوي court tribunal claim / نقابه union / تفتيش مفتش inspection / حق حقوق rights
دليل ادله اثبات evidence proof / طفل طفله اطفال قاصر child minor / بنت فتاه مراهقه girl teenager young / امراه سيده woman
رجل رجال man men / عايله اهل اسره family / ضيف ضيوف نزيل نزلاء زبون guest guests
تنظيف نظافه عامله housekeeper cleaner cleaning / استقبال front desk reception / مطبخ طباخ kitchen chef
نادل مطعم waiter bar restaurant / امن حارس security guard / سايق تاكسي driver taxi / صيانه maintenance
مخزن قبو مستودع basement store / مدخل جانبي side door entrance / سياره فان car van / حقيبه شنطه امتعه luggage bag
مناشف شراشف towels linen / يبكي حزين انتحار cry sad suicide / لغه انجليزي مترجم language english interpreter
كدمات جروح bruises injuries / ملصق poster / طعام اكل food meal / مريب غريب suspicious strange
`.trim()
