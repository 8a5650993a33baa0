# review: none

jeunes-title = Хто може вам допомогти неподалік?
jeunes-page-title = Три запитання, потрібні двері · Relais
jeunes-description = Три запитання, щоб знати, кому дзвонити, що взяти з собою й куди йти. Жодна відповідь не залишає вашого телефону.
jeunes-intro = Три запитання — і ви знатимете, кому дзвонити. Будь-яке можна пропустити.
jeunes-private = Відповідь обчислюється у вашому телефоні. Нічого не надсилається й не зберігається.
jeunes-questions = Три запитання
jeunes-urgent = Потрібна допомога просто зараз?
jeunes-urgent-119 = дитина чи підліток у небезпеці
jeunes-urgent-115 = безпечний ночліг на сьогодні
jeunes-urgent-free = Безкоштовно, вдень і вночі.
jeunes-call-number = Подзвонити на { $number }
jeunes-where = Де ви?
jeunes-where-label = Ваше місто чи село (commune) або поштовий індекс
jeunes-where-loading = Список міст завантажується…
jeunes-where-more = Міста інших департаментів ще завантажуються…
jeunes-where-failed = Список міст не завантажився. Перевірте мережу.
jeunes-retry = Спробувати ще раз
jeunes-where-first = { $count } міст, найближчих до написаного. Напишіть більше, щоб уточнити.
jeunes-where-found = { $count ->
    [0] Жодного міста не знайдено
    [one] Знайдено { $count } місто
    [few] Знайдено { $count } міста
    [many] Знайдено { $count } міст
   *[other] Знайдено { $count } міста
}
jeunes-where-none = Немає міста, схожого на «{ $text }». Спробуйте поштовий індекс.
jeunes-where-unclear = Виберіть своє місто у списку або очистьте поле, щоб пропустити.
jeunes-where-suggestions = Запропоновані міста
jeunes-where-chosen = Вибране місто: { $nom } ({ $departement })
jeunes-position = Використати моє місце
jeunes-position-note = Ваше місце залишається у вашому телефоні.
jeunes-position-wait = Шукаємо, де ви…
jeunes-position-refused = Телефон не сказав, де ви. Напишіть назву міста.
jeunes-position-far = Поруч із вами немає жодного міста Франції. Напишіть назву міста.
jeunes-position-found = Ви поблизу { $nom }.
jeunes-age = Скільки вам років?
jeunes-age-under = менше ніж 16 років
jeunes-age-26 = від 26 до 30 років
jeunes-age-31 = понад 30 років
jeunes-age-years = Вік: { $age }
jeunes-skip = Пропустити
jeunes-need = Що вам потрібно?
jeunes-need-ROOF = Житло
jeunes-need-WORK = Робота, навчання
jeunes-need-MONEY = Гроші
jeunes-need-HEALTH = Здоров’я
jeunes-need-PAPERS = Документи
jeunes-need-TALK = Поговорити з кимось
jeunes-need-UNKNOWN = Не знаю
jeunes-submit = Показати двері
jeunes-waiting = Довідник завантажується…
jeunes-failed = Довідник не завантажився. Перевірте мережу й спробуйте ще раз.
jeunes-no-script = Для трьох запитань потрібен JavaScript. Без нього можна шукати своє місто: цей пошук надсилається на наш сервер.
jeunes-no-script-link = Шукати моє місто
jeunes-general-title = Двері, які є всюди
jeunes-general-intro = За потребою, не кажучи нічого про себе.
jeunes-answer-title = Ваші двері
jeunes-answer-change = Змінити мої відповіді
jeunes-answer-ready = Дверей, у які варто постукати спершу: { $count }.
jeunes-answer-distance = Відстані по прямій, від { $nom }. Час автомобілем — приблизний.
jeunes-answer-distance-position = Відстані по прямій, від вашого місця. Час автомобілем — приблизний.
jeunes-answer-approximate = Місце цього міста приблизне: можлива похибка в кілька кілометрів.
jeunes-answer-no-place = Ви не сказали, де ви: ось двері загалом, без відстані.
jeunes-answer-first = Двері, у які варто постукати спершу
jeunes-answer-rest = { $count ->
    [one] Ще { $count } двері
    [few] Ще { $count } двері
    [many] Ще { $count } дверей
   *[other] Ще { $count } двері
}
jeunes-answer-more = { $count ->
    [one] Показати ще { $count } двері
    [few] Показати ще { $count } двері
    [many] Показати ще { $count } дверей
   *[other] Показати ще { $count } двері
}
jeunes-nothing-kept = Ваших відповідей ніхто не читав: вони лише на цьому екрані й зникнуть, коли ви закриєте сторінку.
jeunes-band-UNDER_16 = До 16 років вас захищає служба у справах дітей (aide sociale à l’enfance, ASE). Якщо ви в небезпеці, номер 119 відповідає вдень і вночі. Missions Locales приймають від 16 років.
jeunes-band-FROM_16 = До дня перед вашим 18-річчям служба у справах дітей (aide sociale à l’enfance, ASE) зобов’язана захищати вас, якщо ви в небезпеці. Mission Locale приймає вас уже зараз.
jeunes-band-FROM_18 = Ви були під опікою ASE (захист дітей) до 18 років? До дня перед 21-річчям можна попросити залишитися чи повернутися. Це право на повернення (droit au retour).
jeunes-band-FROM_21 = ASE (захист дітей) закінчується за день до 21-річчя. Mission Locale приймає вас до дня перед 26-річчям. Взаємодопомога (ADEPAPE) не має вікової межі.
jeunes-band-FROM_26 = Missions Locales закінчуються за день до 26-річчя або до 30-річчя, якщо інвалідність визнано. Habitat Jeunes (житло для молоді) дає житло до 30 років. Взаємодопомога (ADEPAPE) не має вікової межі.
jeunes-band-FROM_31 = Програми для молоді закінчилися, допомога — ні. Взаємодопомога (ADEPAPE) не має вікової межі, а мерія (mairie) підкаже, куди звернутися.
jeunes-rights-link = Що відкриває ваш вік і до якого часу
jeunes-minor-danger = Менше ніж 18 років і в небезпеці? Спершу дзвоніть на 119.
jeunes-roof-tonight = Ніде спати сьогодні? Спершу дзвоніть на 115.
jeunes-door-competent = відповідає за { $nom }
jeunes-door-official = офіційно
jeunes-door-estimated = визначено за відстанню
jeunes-door-near = поруч, але не відповідає за ваше місто
jeunes-door-other-departement = в іншому департаменті ({ $nom })
jeunes-door-to-confirm = потребує підтвердження
jeunes-door-antenne-of = Відділення: { $nom }
jeunes-door-not-listed = Relais ще не знає тих, що є в цьому департаменті: { $nom }.
jeunes-door-which = Скажіть, де ви, щоб знати, яка саме.
jeunes-door-general-note = Загальна інформація, якої немає в жодному з наших джерел: спершу перевірте її.
jeunes-door-same-commune = у вашому місті
jeunes-door-distance = { $distance } по прямій
jeunes-door-minutes = { $minutes ->
    [one] приблизно { $minutes } хвилина автомобілем (оцінка)
    [few] приблизно { $minutes } хвилини автомобілем (оцінка)
    [many] приблизно { $minutes } хвилин автомобілем (оцінка)
   *[other] приблизно { $minutes } хвилини автомобілем (оцінка)
}
jeunes-door-hours = приблизно { $hours } год { $minutes } хв автомобілем (оцінка)
jeunes-door-overseas = між вами море: дороги немає
jeunes-door-unlocated = джерела не кажуть, де це
jeunes-door-opening-unknown = Години роботи невідомі. Зателефонуйте, перш ніж іти.
jeunes-door-opening-unknown-visit = Години роботи невідомі. Перевірте, перш ніж іти.
jeunes-door-call = Подзвонити
jeunes-door-write = Написати
jeunes-door-route = Маршрут
jeunes-door-site = Сайт
jeunes-door-address = Де: { $place }
jeunes-door-centre = { $nom }, точна адреса невідома
jeunes-door-no-phone = У нас немає цього номера телефону. Шукайте «{ $words }» тут:
jeunes-door-directory = довідник державних служб
jeunes-external = (інший сайт)
jeunes-door-step = Для початку:
jeunes-door-bring = Що взяти з собою
jeunes-door-bring-note = Загальна порада. Бракує якогось документа? Ідіть однаково.
jeunes-door-sheet = Повна картка
jeunes-door-sheet-note = Щоб відкрити цю картку (французькою), сторінка запитується з нашого сервера.
jeunes-door-reserved = { $count ->
    [one] Там є місця, зарезервовані за { $count } угодою.
    [few] Там є місця, зарезервовані за { $count } угодами.
    [many] Там є місця, зарезервовані за { $count } угодами.
   *[other] Там є місця, зарезервовані за { $count } угоди.
}
jeunes-kind-MISSION_LOCALE = Mission Locale (допомога для 16–25 років)
jeunes-kind-ANTENNE = Відділення Mission Locale
jeunes-kind-RESIDENCE_HABITAT_JEUNES = Резиденція Habitat Jeunes (житло для молоді)
jeunes-kind-SERVICE_LOGEMENT = Житлова служба
jeunes-kind-ADEPAPE = ADEPAPE (взаємодопомога після опіки)
jeunes-kind-SERVICE_ASE = Aide sociale à l’enfance (ASE, захист дітей)
jeunes-kind-MAISON_DES_SOLIDARITES = Maison des solidarités (соціальні працівники)
jeunes-kind-MECS = Дитячий будинок (MECS)
jeunes-kind-AUTRE = Інша служба
jeunes-kind-CCAS = CCAS, соціальна служба вашої мерії
jeunes-kind-FRANCE_TRAVAIL = France Travail (державна служба зайнятості)
jeunes-kind-CIO = CIO (про навчання та професії)
jeunes-kind-MAISON_DES_ADOLESCENTS = Maison des adolescents (здоров’я підлітків)
jeunes-kind-PASS = PASS у лікарні (лікування без документів)
jeunes-kind-POINT_JUSTICE = Point-justice (безкоштовна юридична порада)
jeunes-what-MISSION_LOCALE = Консультантка або консультант допомагає з роботою, навчанням, житлом, здоров’ям і документами. Для віку від 16 до 25 років. Безкоштовно.
jeunes-what-ANTENNE = Це відділення Mission Locale, ближче до вас. Там допомагають із роботою, навчанням, житлом, здоров’ям і документами. Для віку від 16 до 25 років. Безкоштовно.
jeunes-what-RESIDENCE_HABITAT_JEUNES = Мебльоване житло для віку від 16 до 30 років, на кілька днів чи кілька місяців, з командою, яка допомагає. Ви платите за оренду, зменшену завдяки допомозі.
jeunes-what-SERVICE_LOGEMENT = Там допомагають шукати житло.
jeunes-what-ADEPAPE = Об’єднання людей, які виросли в системі захисту дітей. Вони слухають, радять і допомагають тим, хто з неї виходить, у будь-якому віці.
jeunes-what-SERVICE_ASE = Служба Департаменту, яка захищає неповнолітніх. Вона може допомагати вам і далі, до 21 року, якщо ви були там до 18 років.
jeunes-what-MAISON_DES_SOLIDARITES = Соціальні працівники Департаменту приймають вас і допомагають з усіма справами.
jeunes-what-MECS = Дім для дітей і підлітків, якими опікується ASE (захист дітей).
jeunes-what-AUTRE = Служба, яку називає одне з джерел, без подробиць.
jeunes-what-CCAS = Соціальна служба міста допомагає в нагальних випадках, з їжею, рахунками, поштовою адресою. У малих містах її не завжди є: запитайте в мерії (mairie).
jeunes-what-FRANCE_TRAVAIL = Державна служба зайнятості. Там реєструються, щоб шукати роботу чи навчання або отримувати виплату.
jeunes-what-CIO = Безкоштовна державна служба, щоб поговорити про навчання й професію, незалежно від того, чи ходите ви до школи.
jeunes-what-MAISON_DES_ADOLESCENTS = Вас вислухають і лікуватимуть, зазвичай від 11 до 25 років. І душу, і тіло.
jeunes-what-PASS = У лікарні команда лікує людей без медичної картки (carte Vitale) чи без страхування й допомагає їм оформити свої права.
jeunes-what-POINT_JUSTICE = Юристи безкоштовно відповідають на ваші запитання: документи, дозвіл на проживання, робота, житло, сім’я.
jeunes-step-MISSION_LOCALE = Подзвоніть або прийдіть і скажіть французькою: « Je voudrais un premier rendez-vous » (я хочу записатися на першу зустріч).
jeunes-step-ANTENNE = Спершу запитайте в Mission Locale, у які дні відчинено це відділення.
jeunes-step-RESIDENCE_HABITAT_JEUNES = Попросіть у резиденції анкету на вступ (dossier d’admission). Вами опікується ASE (захист дітей)? Спершу поговоріть зі своєю вихователькою чи вихователем.
jeunes-step-SERVICE_LOGEMENT = Попросіть про зустріч.
jeunes-step-ADEPAPE = Напишіть або подзвоніть. Щоб поговорити, нічого доводити не треба.
jeunes-step-SERVICE_ASE = Подзвоніть на головний номер Департаменту й попросіть « aide sociale à l’enfance » (захист дітей). Ви вже вийшли звідти? Попросіть право на повернення (droit au retour).
jeunes-step-MAISON_DES_SOLIDARITES = Попросіть про зустріч із соціальною працівницею чи працівником (assistante sociale).
jeunes-step-MECS = Туди потрапляють через ASE (захист дітей) Департаменту. Почніть із неї.
jeunes-step-AUTRE = Подзвоніть, щоб дізнатися, чи ця служба для вас.
jeunes-step-CCAS = Подзвоніть у мерію (mairie) і попросіть « le CCAS » або « une aide sociale ».
jeunes-step-FRANCE_TRAVAIL = Подзвоніть на 3949 або зареєструйтеся на сайті France Travail.
jeunes-step-CIO = Запишіться до найближчого CIO. Ваша школа знає, де він.
jeunes-step-MAISON_DES_ADOLESCENTS = Подзвоніть і запишіться на першу зустріч. Можна прийти без супроводу.
jeunes-step-PASS = Підійдіть до реєстратури лікарні й попросіть « la PASS » або « l’assistante sociale » (соціальну працівницю).
jeunes-step-POINT_JUSTICE = Подзвоніть на 3039: вам скажуть, де найближчий point-justice.
jeunes-bring-MISSION_LOCALE = Посвідчення особи або дозвіл на проживання, навіть прострочені. Ваша медична картка (carte Vitale). Резюме, якщо маєте.
jeunes-bring-RESIDENCE_HABITAT_JEUNES = Посвідчення особи або дозвіл на проживання. Те, що показує ваш дохід: розрахунковий лист, договір, стипендія, виплата. Ваш номер CAF (сімейні виплати), якщо маєте.
jeunes-bring-SERVICE_ASE = Посвідчення особи, якщо маєте. Папір про вашу опіку: рішення судді, договір, лист. Ім’я вашої останньої виховательки чи вихователя.
jeunes-bring-ADEPAPE = Нічого обов’язкового. Папір про ваше перебування в ASE, якщо маєте.
jeunes-bring-MAISON_DES_SOLIDARITES = Посвідчення особи, папір з вашою адресою або адресою того, у кого ви живете, те, що показує ваш дохід, отримані листи.
jeunes-bring-CCAS = Посвідчення особи, папір з вашою адресою або адресою того, у кого ви живете, те, що показує ваш дохід.
jeunes-bring-FRANCE_TRAVAIL = Посвідчення особи або дозвіл на проживання, медична картка (carte Vitale), банківські реквізити (RIB), резюме.
jeunes-bring-CIO = Останні шкільні табелі, якщо маєте.
jeunes-bring-MAISON_DES_ADOLESCENTS = Нічого обов’язкового. Медична картка (carte Vitale), якщо маєте.
jeunes-bring-PASS = Усі ваші медичні папери й документи, навіть прострочені, навіть іноземні.
jeunes-bring-POINT_JUSTICE = Усі листи й усі рішення, про які хочете поговорити.
jeunes-places-title = Зарезервовані місця
jeunes-places-intro = У цьому департаменті місця Habitat Jeunes (житло для молоді) зарезервовані для молоді із захисту дітей. Тут ніхто не знає, чи ще є вільні: треба запитати.
jeunes-places-exact = { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}
jeunes-places-about = місць: ≈ { $count }, приблизно
jeunes-places-at-least = місць: ≥ { $count }, щонайменше
jeunes-places-unknown = ? місць, кількість не вказано
jeunes-places-yes = доступні у вашому віці
jeunes-places-ask = вік не вказано: запитайте
jeunes-places-ask-age = залежно від віку: запитайте
jeunes-places-later = пізніше: вік від { $age }
jeunes-places-until = до { $date }
jeunes-places-no-end = кінець невідомий
jeunes-places-ages = вік від { $min } до { $max }
jeunes-places-signed = Угода між: { $parties }
jeunes-places-ask-who = Кого запитати: службу у справах дітей (aide sociale à l’enfance) Департаменту. Вас уже супроводжують? Запитайте свою виховательку чи вихователя.
jeunes-public-SOUS_MESURE_DE_PROTECTION = неповнолітні під опікою ASE
jeunes-public-CONTRAT_JEUNE_MAJEUR = молодь із contrat jeune majeur (допомога після 18)
jeunes-public-EX_MNA = колишні неповнолітні без супроводу
jeunes-public-SORTANT_ASE = молодь, яка виходить з ASE
jeunes-public-APPRENTI = учні на виробництві
jeunes-public-SANS_RESSOURCES = молодь без доходу
jeunes-missing-title = Чого бракує неподалік
jeunes-missing-RESIDENCE_HABITAT_JEUNES = Немає відомих резиденцій Habitat Jeunes ближче ніж за 30 км.
jeunes-missing-ADEPAPE = У цьому департаменті немає відомих ADEPAPE.
jeunes-missing-MISSION_LOCALE = Relais не знає, яка Mission Locale займається вашим містом.
jeunes-missing-NOBODY_LISTS = Жодне прочитане джерело не дає їх списку тут: можливо, якась є.
jeunes-missing-SOURCE_SAYS_NONE = Так каже джерело: у цьому департаменті такого немає.
jeunes-missing-PARTIAL_LIST = Прочитаний список неповний: можливо, є ще щось.
jeunes-missing-NONE_IN_LIST = Прочитаний список повний: такого немає.
jeunes-missing-nearest = Найближче, що знає Relais:
jeunes-missing-too-far = Найближче, про яке знає Relais, — за { $distance }: надто далеко, щоб вам допомогти.
jeunes-missing-no-next = Relais не знає іншого, місце якого відоме.
jeunes-missing-source = Останнє прочитане джерело про цей департамент: «{ $title }», { $date }.
jeunes-missing-undocumented = Relais ще не знає цього департаменту ({ $nom }). Двері там є, але ми не маємо їхніх адрес. Те, що ви тут бачите, є по всій Франції.
jeunes-lines-title = Номери, які відповідають усюди
jeunes-lines-more = { $count ->
    [one] Показати ще { $count } номер
    [few] Показати ще { $count } номери
    [many] Показати ще { $count } номерів
   *[other] Показати ще { $count } номера
}
jeunes-lines-link = Усі номери екстреної допомоги та підтримки (французькою)
jeunes-line-price-FREE = безкоштовно
jeunes-line-price-LOCAL_CALL = за ціною місцевого дзвінка
jeunes-opening-unknown = Години роботи на сьогодні невідомі.
jeunes-opening-none = Години роботи невідомі.
jeunes-opening-always = Відповідає вдень і вночі.
jeunes-opening-open = Зараз відчинено
jeunes-opening-closed = Зараз зачинено.
jeunes-opening-unsure = Деякі дні невідомі.
jeunes-opening-until-today = до { $time }.
jeunes-opening-until-day = до: { $day }, { $time }.
jeunes-opening-opens-today = Відчиняється о { $time }.
jeunes-opening-opens-day = Відчиняється: { $day }, { $time }.
jeunes-tomorrow = завтра
jeunes-day-MONDAY = понеділок
jeunes-day-TUESDAY = вівторок
jeunes-day-WEDNESDAY = середа
jeunes-day-THURSDAY = четвер
jeunes-day-FRIDAY = п’ятниця
jeunes-day-SATURDAY = субота
jeunes-day-SUNDAY = неділя
