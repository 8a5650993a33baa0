# review: none

carnet-title = Мій записник
carnet-intro = Адреси, які ви зберігаєте, є лише на цьому телефоні. Вони відкриваються без мережі.
carnet-empty = Ваш записник порожній.
carnet-empty-how = У картці місця кнопка «Зберегти» додає його сюди.
carnet-find = Знайти місця неподалік
carnet-script = Для записника потрібен JavaScript. Без нього надрукуйте картку місця або запишіть номер.
carnet-count = { $count ->
    [one] Збережено { $count } адресу.
    [few] Збережено { $count } адреси.
    [many] Збережено { $count } адрес.
   *[other] Збережено { $count } адреси.
}
carnet-actions = Взяти цю адресу з собою
carnet-actions-all = Взяти записник із собою
carnet-keep = Зберегти
carnet-kept = Збережено
carnet-kept-said = Це у вашому записнику, на цьому телефоні.
carnet-see = Відкрити записник
carnet-remove = Прибрати
carnet-remove-named = Прибрати { $nom } із записника
carnet-removed = { $nom }: прибрано із записника.
carnet-undo = Скасувати
carnet-restored = { $nom }: знову в записнику.
carnet-full = У записнику вміщується щонайбільше адрес: { $max }. Приберіть одну, щоб зберегти цю.
carnet-failed = Цей браузер не дозволяє зберігати тут адреси. Поділіться нею або запишіть номер.
carnet-no-room = На цьому телефоні більше немає місця: адресу не збережено.
carnet-unreadable = Записник цього телефону пошкоджено. Те, що ще читається, — нижче.
carnet-newer = Цей записник створено новішою версією сайту. Перезавантажте сторінку.
carnet-message = Через SMS
carnet-share = Поділитися
carnet-shared = Надіслано.
carnet-copied = Посилання скопійовано. Вставте його, де хочете.
carnet-copy-yourself = Скопіюйте це посилання:
carnet-code = QR-код
carnet-code-alt = QR-код адреси { $address }
carnet-code-how = Інша людина наводить камеру свого телефону на цей код. Його намальовано тут, нічого не надсилаючи.
carnet-code-long = Забагато адрес для одного коду. Показуйте їх по одній.
carnet-close = Закрити
carnet-print = Друкувати
carnet-call = Подзвонити на { $number }
carnet-write = Написати на { $address }
carnet-step = Для початку:
carnet-no-phone = Номер телефону невідомий.
carnet-sheet = Картка з джерелами (французькою)
carnet-place-useful = Корисна адреса
carnet-received = Отримані адреси
carnet-received-how = Хтось дав вам ці адреси. Нічого не зберігається, доки ви цього не попросите.
carnet-received-wait = Отримані адреси завантажуються…
carnet-received-failed = Отримані адреси не завантажилися: потрібна мережа. Спробуйте пізніше за тим самим посиланням.
carnet-received-none = Це посилання не веде до жодної відомої адреси.
carnet-received-keep = { $count ->
    [one] Зберегти цю адресу ({ $count })
    [few] Зберегти ці { $count } адреси
    [many] Зберегти ці { $count } адрес
   *[other] Зберегти ці { $count } адреси
}
carnet-phone = Що збережено на цьому телефоні та як це стерти
