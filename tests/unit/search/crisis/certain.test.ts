import { describe, expect, it } from 'vitest'

import { whoNeedsHelp } from '../../../bench/crisis/whole.ts'
import { readSentence } from '../../../../src/search/query/read-sentence.ts'

/** Sentences by language; those of two fresh readers of November 2026 first. */
type Sentences = Readonly<Record<string, readonly string[]>>

const rows = (sentences: Sentences) =>
  Object.entries(sentences).flatMap(([language, texts]) => texts.map((text) => [language, text] as const))
const decide = (text: string) => whoNeedsHelp(readSentence(text))

describe('A child is not overlooked beside an adult’s card', () => {
  it.each(
    rows({
      en: [
        'kitchen porter 16 supervisor touched her',
        'my 16 year old colleague was touched by the supervisor',
        'he is 14 and sells drugs from room 8',
        'cousin is 15 a man pulled her into a room in canada',
        'man buys drinks for two 14 year olds in the bar',
        'I saw a girl pulled into a room in spain',
        'the dishwasher is fifteen and the cook grabs her',
        'a schoolgirl was kissed by an old man in the lobby',
        'waitress 17 a customer slapped her',
      ],
      es: [
        'la ayudante de 16 años, el cocinero la besó',
        'vi que arrastraron a una niña al cuarto',
        'un señor le pega a un niño',
      ],
      pt: ['a ajudante tem 16 anos e o cozinheiro beijou-a', 'vi um homem puxar uma menina para o quarto'],
      pl: ['pomocnica ma 16 lat, kucharz ją pocałował', 'facet wciągnął dziewczynkę do pokoju'],
      ro: ['ajutoarea are 16 ani și bucătarul a sărutat-o', 'un bărbat a tras o fetiță în cameră'],
      uk: ['помічниці 16 років, кухар її поцілував', 'чоловік затягнув дівчинку в номер'],
      ar: ['المساعدة عمرها 16 سنة والطباخ لمسها', 'رجل سحب طفلة إلى الغرفة'],
      zh: ['帮厨才16岁，厨师亲她', '有个男人把小女孩拖进房间'],
    }),
  )('%s: “%s”', (_, text) => {
    expect(decide(text)).toBe('child')
  })

  it.each([
    'un huésped me manoseó',
    'un huesped me toco',
    'um cliente apalpou-me no corredor',
    'gość obmacał mnie na schodach',
    'a customer of 45 touched me in room 12',
  ])('an adult who was touched has no child’s card: “%s”', (text) => {
    expect(['worker', 'rape', 'danger']).toContain(decide(text))
  })
})

describe('Who is locked in has the card of danger', () => {
  it.each(
    rows({
      en: [
        'I am locked in my room',
        'locked in at night',
        'locked in',
        'they have locked us in the attic',
        'she locks me in every evening',
        'six people one room staff house door locked',
        'our dormitory is locked from outside',
      ],
      es: [
        'estoy encerrada en la habitación',
        'nos encerraron en el garaje',
        'la casa está cerrada por fuera',
        'la jefa me encierra cada noche',
      ],
      pt: ['fui trancada à chave', 'estou fechada à chave', 'o meu chefe me trancou', 'trancaram-nos na garagem'],
      pl: ['jestem zamknięta na klucz', 'zamknęli nas w garażu', 'kierowniczka zamyka mnie co wieczór'],
      ro: ['sunt încuiată în garaj', 'ne-au încuiat în pod', 'șefa mă încuie în fiecare seară'],
      uk: [
        'замкнули в кімнаті не можу вийти',
        'я замкнена в кімнаті',
        'нас замкнули в гаражі',
        'меня заперли в гараже',
      ],
      ar: ['حبسوني بالليل', 'أنا محبوس ولا أستطيع الخروج', 'محبوسة في الغرفة', 'حبسونا في الجراج'],
      zh: ['我被锁在车库里', '老板娘把我锁起来了', '我们被关在屋里'],
    }),
  )('%s: “%s”', (_, text) => {
    expect(decide(text)).toBe('danger')
  })
})

describe('Who is made to sleep with guests is not taken for somebody without a bed', () => {
  it.each(
    rows({
      en: ['they make me sleep with guests', 'boss orders us to have sex with clients'],
      es: ['me obligan a dormir con huéspedes', 'la jefa dice que me acueste con clientes'],
      pt: ['obrigam-me a dormir com clientes', 'mandam-nos fazer sexo com hóspedes'],
      pl: ['każą mi spać z gośćmi', 'zmuszają mnie do seksu z klientami'],
      ro: ['mă obligă să mă culc cu clienții', 'ne pun să facem sex cu oaspeții'],
      uk: ['мене змушують спати з клієнтами', 'заставляют спать с гостями'],
      ar: ['بيجبروني انام مع النزلاء', 'المدير يجبرنا على النوم مع الزبائن'],
      zh: ['他们逼我陪睡', '老板叫我陪客人睡'],
    }),
  )('%s: “%s”', (_, text) => {
    expect(['worker', 'rape']).toContain(decide(text))
  })
})

describe('Whom the boss hits is not sent to the lines about a partner, rape or a shelter', () => {
  it.each(
    rows({
      en: ['manager slapped me', 'my supervisor beats me', 'the owner punched the porter'],
      es: ['el gerente me abofeteó', 'mi jefa me pega con la escoba'],
      pt: ['o gerente bateu-me', 'a patroa bate-me com a vassoura'],
      pl: ['kierownik mnie uderzył', 'szefowa bije mnie miotłą'],
      ro: ['șeful m-a batut', 'managerul m-a lovit cu mătura'],
      uk: ['мене побили на роботі', 'начальниця б’є мене віником'],
      ar: ['المدير ضربني', 'المشرف يضربني بالعصا'],
      zh: ['经理打我', '老板打我', '老板打人', '主管用扫帚打我'],
    }),
  )('%s: “%s”', (_, text) => {
    expect(['danger', 'worker']).toContain(decide(text))
  })

  it.each(['my husband hits me', 'mi marido me pega', 'mąż mnie bije', 'soțul mă lovește', '老公打我', 'زوجي يضربني'])(
    'while a partner’s blows keep their card: “%s”',
    (text) => {
      expect(decide(text)).toBe('home-violence')
    },
  )
})

describe('Who wants to get away is not taken for somebody who wants to die', () => {
  it.each(
    rows({
      en: ['I want to escape from this hotel', 'we need to run away from our boss'],
      es: ['tengo miedo y quiero escapar', 'quiero escapar', 'queremos huir de aquí'],
      pt: ['quero fugir deste hotel', 'tenho medo, quero escapar'],
      pl: ['chcę uciec z tego hotelu', 'boję się i chcę uciec'],
      ro: ['vreau să fug din hotel', 'mi-e frică și vreau să scap'],
      uk: ['боюся і хочу втекти', 'хочу втекти з готелю'],
      ar: ['أريد أن أهرب من الفندق', 'خايفة وبدي أهرب'],
      zh: ['我害怕想逃走', '我想逃', '我想逃离酒店'],
    }),
  )('%s: “%s”', (_, text) => {
    expect(['danger', 'worker']).toContain(decide(text))
  })

  it.each(['i want to die', 'quiero morir', 'chcę umrzeć', 'хочу померти', '我想死'])(
    'while the wish to die keeps its card: “%s”',
    (text) => {
      expect(decide(text)).toBe('suicide')
    },
  )
})

describe('Who asks whether the police tell immigration is told who passes on what', () => {
  it.each(
    rows({
      en: ['do the cops share my details with the home office', 'will police tell immigration that my visa ran out'],
      es: ['¿la policía comparte datos con inmigración?', 'la policía informa a extranjería de mi visado'],
      pt: ['a polícia partilha dados com a imigração?', 'a polícia comunica à imigração que não tenho visto'],
      pl: ['czy policja przekazuje dane do urzędu imigracyjnego', 'czy policja powie o mojej wizie'],
      ro: ['poliția transmite datele mele la imigrări?', 'poliția spune că nu am viză?'],
      uk: ['чи передає поліція дані міграційній службі', 'полиция сообщает в миграционную службу?'],
      ar: ['هل تخبر الشرطة الهجرة عني', 'هل تعطي الشرطة معلوماتي عن التأشيرة'],
      zh: ['警察会告诉移民局吗', '警方会把签证信息分享出去吗'],
    }),
  )('%s: “%s”', (_, text) => {
    expect(decide(text)).toBe('passed-on')
  })

  it('while a boss who threatens with immigration keeps the worker’s card', () => {
    expect(decide('my boss says he will tell the police and immigration that i have no visa')).toBe('worker')
  })
})

describe('Who leads a training, or was asked whose child it is, gets a page and no red card', () => {
  it.each(
    rows({
      en: [
        'someone in my training tells me it happened to them',
        'training for housekeepers with little english',
        'hotel asked if my child is mine',
        'receptionist made me prove my daughter is mine',
        'asylum seekers housed in our hotel',
      ],
      es: ['alguien en mi curso me cuenta que le pasó', 'en recepción preguntaron si es mi hija'],
      pt: ['alguém na minha formação contou que lhe aconteceu', 'perguntaram se é minha filha'],
      pl: ['ktoś na moim szkoleniu mówi, że go to spotkało', 'w recepcji pytali, czy to moja córka'],
      ro: ['cineva la cursul meu spune că i s-a întâmplat', 'm-au întrebat dacă e copilul meu'],
      uk: ['хтось на моєму тренінгу каже, що це було з нею', 'на рецепції питали, чи це моя донька'],
      ar: ['شخص في دورتي يقول إن هذا حدث له', 'سألوني هل هي ابنتي'],
      zh: ['在我的培训中有人说她遇到过', '酒店问是不是我的孩子'],
    }),
  )('%s: “%s”', (_, text) => {
    expect(decide(text)).toBeUndefined()
  })

  it.each([
    'the trainer touched a girl in my training',
    'someone in my training is afraid, they threaten to hurt him',
    'our kitchen trainee says the boss keeps her passport',
    'the man says the daughter is mine and she screams',
    'asylum seekers locked in our hotel',
    'I am one of the asylum seekers and the boss took my papers',
  ])('while harm beside it keeps its card: “%s”', (text) => {
    expect(decide(text)).toBeDefined()
  })
})

it.each(['found many phones and bank cards in room', 'saw a girl with bruises crying on the floor'])(
  'Who found or saw something, and says nothing of herself, is not asked whether it is about her: “%s”',
  (text) => {
    expect(decide(text)).not.toBe('worker')
    expect(decide(text)).toBeDefined()
  },
)

describe('Harmless sentences with the same words bring no card', () => {
  it.each(
    rows({
      en: [
        'locked in the store room stock count',
        'guest is locked out of room 14',
        'who locked the linen cupboard key',
        'cot for a child in room 12',
        'juice menu for kids',
        'escape room voucher for the team',
        'manager hits the budget target',
        'table for 12 at 8',
        'police visit about a stolen bike',
      ],
      es: ['llaves encerradas en el coche del cliente', 'cuna para un niño en la 12', 'escapada romántica oferta'],
      pt: ['bagagem trancada na receção', 'berço para criança no quarto 12', 'escapadinha romântica oferta'],
      pl: ['bagaż zamknięty w schowku', 'łóżeczko dla dziecka pokój 12', 'basen zamknięty na zimę'],
      ro: ['bagaje încuiate la recepție', 'pătuț pentru copil camera 12', 'piscina e închisă iarna'],
      uk: ['багаж замкнений у коморі', 'ліжечко для дитини номер 12', 'басейн зачинений на зиму'],
      ar: ['حقائب مقفلة في الاستقبال', 'سرير لطفل غرفة 12', 'المسبح مقفل في الشتاء'],
      zh: ['行李锁在前台', '12号房婴儿床', '游泳池冬天关闭'],
    }),
  )('%s: “%s”', (_, text) => {
    expect(decide(text)).toBeUndefined()
  })
})
