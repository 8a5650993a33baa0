# review: none

common-skip = Перейти до змісту
common-home = Relais, головна сторінка
common-nav = Сторінки для молоді
common-nav-questions = Три запитання
common-languages = Вибрати мову
common-language = Мова
common-unknown-language = Мови «{ $value }» тут немає. Сторінка показана французькою.
common-not-reviewed = Цей переклад зробила машина. Його ще ніхто не перевірив: якщо маєте сумнів, правильною є французька версія.
common-see-french = Переглянути цю сторінку французькою
common-untranslated = ще не перекладено
common-untranslated-note = Те, що має позначку «FR», ще не перекладено.
common-page-in-french = сторінка французькою
common-data-in-french = Назви й описи взято з документів французькою мовою.
common-distance = { $km } км
common-on-the-spot = у цьому ж місті
common-nothing-kept = Жодна ваша відповідь не залишає вашого телефону. Без облікового запису, без файлів cookie.
common-professionals = Ви фахівець? Повна карта й довідник (французькою)
common-words = Слова цієї сторінки (французькою)
common-close = Закрити
common-accessibility = Доступність (французькою)
