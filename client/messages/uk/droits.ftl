# review: none

droits-title = Мої права й мої дати
droits-lead = Що вам доступно зараз, що відкриється незабаром і до якого дня.
droits-private = Ваша дата народження залишається на цьому телефоні. Її не надсилають і не зберігають: щойно ви закриєте сторінку, її забуто.
droits-needs-script = Ваші дати обчислює браузер за допомогою JavaScript. Якщо його вимкнено або він не завантажився, таблицю та права нижче все одно можна читати.
droits-birth = Ваша дата народження
droits-birth-hint = Цифрами, наприклад 12 03 2008 (день, місяць, рік)
droits-left-hint = День, коли закінчилося перебування під опікою або contrat jeune majeur (допомога після 18)
droits-date-day = День
droits-date-month = Місяць
droits-date-year = Рік
droits-show = Показати мої дати
droits-erase = Стерти все
droits-print = Друкувати
droits-error-empty = Напишіть день, місяць і рік.
droits-error-day = День — це число від 1 до 31. Ви написали «{ $value }».
droits-error-month = Місяць — це число від 1 до 12. Ви написали «{ $value }».
droits-error-year = Рік пишеться чотирма цифрами, наприклад 2008. Ви написали «{ $value }».
droits-error-none = Дня { $value } немає в календарі. Перевірте день і місяць.
droits-error-future = День { $value } ще не настав. Сьогодні { $today }.
droits-error-old = Рік має бути 1900 або пізніший. Ви написали «{ $value }».
droits-error-before = День { $value } — до вашого народження. Перевірте рік.
droits-years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}
droits-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
droits-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
droits-and = { $first } і { $second }
droits-in = через { $time }
droits-ago = { $time } тому
droits-still = Ще { $time }.
droits-today = сьогодні
droits-tomorrow = завтра
droits-yesterday = учора
droits-last-day = Це останній день.
droits-result = Ваші права сьогодні
droits-now = Сьогодні { $date }. Ваш вік: { $age }.
droits-summary = Відкрито: { $open }. Можливо, відкрито: { $depends }. Незабаром: { $soon }. Закрито: { $closed }.
droits-open = Відкрито зараз
droits-open-note = «Відкрито» означає: ви можете про це попросити. Відповідає служба, розглянувши вашу ситуацію.
droits-none-open = З того, що ви сказали, сьогодні немає нічого певного. Подивіться, чого бракує, одразу нижче, або що відкриється незабаром.
droits-depends = Можливо, відкрито: залежить
droits-soon = Відкриється незабаром
droits-closed = Для вас закрито
droits-until = До { $date }, дня перед тим, як вам виповниться { $age }.
droits-until-term = До { $date } (років після вашого останнього дня в ASE: { $years }).
droits-until-unknown = Дата закінчення невідома.
droits-until-leaving = Строк у роках після вашого останнього дня в ASE: { $years }.
droits-until-disabled = Якщо вашу інвалідність визнано: до { $date }.
droits-opens = Від { $date }, дня, коли вам виповниться { $age }.
droits-missing = Також потрібно:
droits-missing-handicap = щоб вашу інвалідність було визнано
droits-missing-left-care = щоб після виходу з ASE минуло менше років, ніж { $years }, або ви ще там
droits-closed-since = Закрито з { $date }.
droits-closed-answers = За вашими відповідями бракує:
droits-closed-never = Закривається раніше, ніж відкриється для вас.
droits-age-check = Це ваша дата? Якщо ні, виправте її.
droits-due-passed = Вона мала відбутися не пізніше ніж { $date }. Не відбулася? Попросіть про неї зараз.
droits-ordered = Ви отримали OQTF (наказ покинути Францію): негайно зверніться по допомогу до об’єднання чи адвоката.
droits-first-step = Спершу:
droits-clock = Годинник ваших дат
droits-clock-note = Усі ваші дати за порядком. Дата закінчення ще діє того дня, до півночі.
droits-clock-past = Минулі дати
droits-clock-today = Сьогодні, { $date }
droits-clock-opens = Вам виповнюється { $age }. Відкривається:
droits-clock-due = Вам виповнюється { $age }. Зробити не пізніше від цього дня:
droits-clock-last-day = День перед тим, як вам виповниться { $age }. Останній день:
droits-clock-last-day-if-disabled = День перед тим, як вам виповниться { $age }. Останній день, якщо вашу інвалідність визнано:
droits-clock-term-ends = Кінець строку після виходу з ASE. Останній день:
droits-clock-meeting = Через шість місяців після вашого останнього дня в ASE:
droits-questions = Щоб відповідь була певнішою
droits-questions-note = Кожне запитання може змінити відповідь на цій сторінці. Відповідайте, лише якщо хочете: усе залишається на цьому телефоні.
droits-skip = Не знаю або пропускаю
droits-yes = Так
droits-no = Ні
droits-ask-care = Ви під опікою ASE, служби захисту дітей (дитячий будинок, прийомна сім’я, готель, квартира)?
droits-care-now = Так, зараз
droits-care-ended = Раніше — так, це закінчилося
droits-care-never = Ні, ніколи
droits-ask-left-care-on = Який був ваш останній день в ASE?
droits-left-known = Рахувати з цим днем
droits-left-counted = Враховано: { $date }.
droits-ask-in-care-as-minor = Чи були ви під опікою ASE до 18 років?
droits-ask-situation = Що ви робите зараз?
droits-situation-school = Середня школа (collège або lycée)
droits-situation-studies = Навчання після бакалаврату
droits-situation-apprentice = Навчання на виробництві
droits-situation-training = Курси, стажування
droits-situation-steady-job = Постійна робота
droits-situation-short-jobs = Короткі контракти, тимчасова робота
droits-situation-seeking = Шукаю роботу чи навчання
droits-situation-nothing = Зараз нічого з цього
droits-ask-money = Чи маєте ви на що жити — самі або завдяки сім’ї?
droits-money-enough = Так, достатньо
droits-money-some = Трохи, але недостатньо
droits-money-none = Ні, нічого
droits-ask-disabled = Чи маєте ви визнану інвалідність, наприклад RQTH (статус працівника з інвалідністю)?
droits-ask-out-of-touch = Чи втратили ви всякий зв’язок зі службами (вихователь, Mission Locale, France Travail)?
droits-ask-ordered = Чи дала вам префектура (préfecture) OQTF — папір, що зобов’язує покинути Францію?
droits-condition-confie-ase-minorite = бути під опікою ASE до 18 років
droits-condition-pris-en-charge-ase = бути під опікою ASE зараз
droits-condition-ressources-insuffisantes = не вистачає грошей
droits-condition-ressources-ou-soutien-insuffisants = бракує грошей або підтримки сім’ї
droits-condition-sorti-du-systeme-scolaire = більше не навчатися в школі
droits-condition-sans-emploi-durable-ni-formation = не мати ні постійної роботи, ні навчання
droits-condition-sans-ressources = не мати жодного доходу
droits-condition-en-rupture = не мати більше зв’язку зі службами
droits-condition-ni-emploi-ni-etudes-ni-formation = не мати ні роботи, ні школи, ні навчання
droits-condition-en-insertion = працювати, бути учнем на виробництві, на курсах чи стажуванні або шукати роботу
droits-condition-refugie-ou-demandeur-asile = бути біженцем або просити притулку
droits-condition-conditions-non-dites = інші умови, яких наші джерела не називають: запитайте
droits-condition-etudiant = бути студентом
droits-condition-within-years = щоб після останнього дня в ASE минуло не більше років, ніж { $years }, або ви ще там
droits-condition-not-etudiant = не бути студентом
droits-condition-not-obligation-de-quitter-le-territoire = не отримати OQTF (наказу покинути Францію)
droits-ruler = Від якого віку до якого
droits-ruler-note = Кожна смуга йде від першого віку до останнього. Світліше: лише якщо інвалідність визнано. Стрілка: межа невідома. Інші умови — нижче.
droits-ruler-you = Ви, сьогодні
droits-ages = Важливий вік
droits-ages-note = Французьке право рахує до дня перед днем народження: «менше ніж 21 рік» означає до дня перед 21-річчям, цей день включно.
droits-ages-age = Вік
droits-ages-opens = Що відкривається
droits-ages-last = Останній день — напередодні
droits-ages-row = Вік: { $age }
droits-ages-due = Не пізніше від цього дня:
droits-ages-if-disabled = якщо інвалідність визнано
droits-ages-nothing = нічого
droits-leaving = Після виходу з ASE
droits-leaving-months = Через стільки місяців: { $months }.
droits-leaving-years = Протягом стількох років: { $years }.
droits-cards = Кожне право окремо
droits-from-until = Вік від { $from } до дня перед { $before }-річчям
droits-from-until-disabled = Вік від { $from } до дня перед { $before }-річчям або перед { $disabled }-річчям, якщо інвалідність визнано
droits-from = Вік від { $from }
droits-any-age = Наші джерела не називають віку
droits-who = Потрібно
droits-no-condition = Наші джерела не називають інших умов
droits-gives = Що це дає
droits-how-long = Як довго
droits-unknown = наші джерела цього не кажуть
droits-with = Варто знати
droits-ask-whom = До кого звернутися
droits-near-jeunes = Знайти неподалік
droits-near-communes = Хто відповідає за моє місто?
droits-law = Закон
droits-sources = Звідки ми це знаємо
droits-full = Повна картка з цитатами (французькою)
droits-to-confirm = потребує підтвердження
droits-more = Умови, закон, джерела
droits-professionals = Той самий список для фахівців, за віком і потребою (французькою)
droits-help = Не знаєте, що робити, або треба поговорити зараз?
droits-help-119 = дитина в небезпеці, безкоштовно, вдень і вночі
droits-help-115 = без даху над головою, безкоштовно, вдень і вночі
droits-months-after = Запланований час (місяців після вашого останнього дня в ASE): { $months }.
