/*
 * What people type whom somebody harms at work. Written as in need-phrases.ts. No native speaker has read the phrases of other
 * languages than English yet.
 */

/** What is done to somebody at work: touching, locking in, threats with the police of foreigners. */
export const AT_WORK = `groped me / gropes me / grope me / touches me / touched me / touching me / touch me / grabs me / grabbed me / grabs my / grabbed my / grabs at me / feels me up / puts his hand* on me
  lock us / locks us / locked us / lock the staff house / lock our / locked in at night / deport me / have me deported / get me deported / report me to immigration / call immigration / calls immigration / tell immigration about me
  me toca / me toco / me tocan / me manose* / me toquete* / me mete mano / me meten mano / me soba / me sobo / me agarra / me agarro el / nos encierra* / nos cierran / me deporta* / nos deporta* / deportarme / llama a extranjeria / con la deportacion / a inmigracion
  toca me / tocou me / me toca / me tocou / apalpa me / apalpou me / apalpam me / me apalpa / me apalpou / mexe comigo / mete a mao / me agarra / trancam nos / tranca nos / fecham nos / trancam a gente / deportar me / me deportar / chama a imigracao / chamar o sef / ameaca deportar
  dotyka mnie / mnie dotyka / dotykal mnie / obmacuje mnie / mnie obmacuje / obmacal mnie / mnie obmacal / maca mnie / mnie maca / lapie mnie / zamykaja nas / nas zamykaja / zamyka nas / zamykaja na noc / deportuje mnie / mnie deportuj* / deportacja / deportacje / straz graniczna mnie / zadzwoni do strazy granicznej
  ma atinge / m a atins / ma pipaie / m a pipait / ma pipait / pune mana pe mine / m a apucat de / ne incuie / ne inchid / ne incuiat / ne tin incuiati / deportare* / ma deporteaza / sa ma deporteze / suna la imigrari / cheama imigrarea
  чіпає мене / мене чіпає / торкається мене / лапає мене / мене лапає / мене облапав / облапав мене / хапає мене / нас замикають / нас зачиняють / нас закривають / замикають нас / закривають на ключ / депортує мене / мене депортують / депортаці* / здасть в міграційну / здам в міграційну / подзвонить в міграційну
  лапает меня / меня лапает / меня трогает / трогает меня / облапал меня / нас запирают / запирают нас / нас закрывают / меня депортируют / депортаци* / сдаст в миграционн*
  لمسني / يلمسني / بيلمسني / تحرش بي / يتحرش بي / بيتحرش بي / تحرش فيني / مسكني من / حط ايده علي / كيقيسني / يقفلون علينا / بيقفلو علينا / قفلوا علينا / يسكرون علينا / يحبسونا / بالترحيل / يرحلني / يرحلوني / بيرحلني / يبلغ عني / يبلغ الجوازات
  摸我 / 摸了我 / 乱摸 / 对我动手动脚 / 性骚扰我 / 抱住我 / 把我们锁 / 我们锁在 / 晚上锁门不让 / 锁在里面 / 遣返我 / 把我遣返 / 要遣返 / 举报我签证 / 叫移民局`

/** Papers of one's own, and that somebody has taken them. */
export const OWN_PAPERS = `my passport / our passport* / my papers / our papers / my id / my documents / our documents / my visa / my card / our cards
  mi pasaporte / nuestros pasaportes / el pasaporte / mis papeles / mis documentos / nuestros documentos / mi dni / meu passaporte / os nossos passaportes / nossos passaportes / o passaporte / meus documentos / nossos documentos / meus papeis
  moj paszport / mi paszport / nam paszport* / nasze paszporty / nasz paszport / moje dokumenty / paszport / paszporty / dowod
  pasaportul / pasapoartele / pasaport / actele / buletinul / мій паспорт / мої документи / наші паспорти / паспорт / паспорти / документи / мой паспорт / наши паспорта / документы / паспорта
  جوازي / جوازاتنا / جواز سفري / الباسبور / باسبوري / باسبورتي / الجواز / اوراقي / اقامتي / هويتي / jawaz safari / gawazi / paspori / بطاقتي
  护照 / 证件 / 身份证`
export const TAKEN_BY_A_BOSS = `boss took / boss takes / boss keeps / boss kept / boss has / boss holds / manager took / manager keeps / manager has / owner took / owner keeps / agency keeps / agency took / agency has / employer keeps / employer took / took my passport / took our passport* / keeps my passport / keeps our passport* / wont give back / not give back / wont return
  jefe me quito / jefe me quita / me quito el / me quitaron el / me quitaron los / jefe tiene / jefe guarda / dueno me quito / patron tiene / no me devuelve* / no me lo devuelve* / no nos devuelven / se quedo con mi / retiene* / me retiene*
  patrao tirou / patrao ficou / chefe ficou / chefe tem / chefe guarda / dono tem / ficou com o meu / ficaram com / tirou me o / tiraram me / nao devolve* / nao me devolve* / me tirou
  szef zabral / szef ma / szef trzyma / kierownik zabral / wlasciciel zabral / zabral mi / zabrali mi / zabrala mi / zabrali nam / nie oddaje / nie chce oddac / trzyma moj / agencja trzyma / agencja zabrala / zabral paszport
  sefu* mi a luat / patronul mi a luat / mi a luat / mi au luat / ne au luat / seful tine / patronul tine / sefu tine / nu mi da inapoi / nu vrea sa mi dea / imi tine / ne tine
  начальник забрав / хазяїн забрав / шеф забрав / забрав мій / забрав паспорт / забрали паспорт* / забрав документи / забрали документи / не віддає / не віддають / тримає мій / тримає наші / тримають наші / босс забрав / хозяин забрал / начальник забрал / забрал паспорт / забрали паспорт* / не отдает / не отдают / держит наши
  المدير اخذ / المدير اخد / المدير خذ / المدير خد / الكفيل ماخذ / الكفيل اخذ / الكفيل اخد / صاحب العمل اخذ / اخذ جواز* / اخد جواز* / اخذوا جواز* / اخدوا جواز* / سحب جواز* / سحبوا جواز* / حاجز جواز* / ما يعطيني / مش راضي يرجع / ما يرجع / mudir akhad / mudir khad / akhad jawaz / khda lpaspor / 3ndohom gawazi
  老板扣 / 老板拿走 / 老板收走 / 老板收了 / 老板拿着 / 老板不还 / 老板扣押 / 经理扣 / 经理拿走 / 主管收走 / 中介扣 / 扣押 / 扣了我 / 扣了我们 / 被扣 / 收走了我 / 拿走了我 / 不还我 / 不还给我`
