# review: none

common-skip = Ir al contenido
common-home = Relais, página de inicio
common-nav = Páginas para jóvenes
common-nav-questions = Tres preguntas
common-languages = Elegir el idioma
common-language = Idioma
common-unknown-language = El idioma «{ $value }» no está disponible aquí. La página está en francés.
common-not-reviewed = Esta traducción la ha hecho una máquina. Nadie la ha revisado todavía: en caso de duda, vale la versión francesa.
common-see-french = Ver esta página en francés
common-untranslated = todavía sin traducir
common-untranslated-note = Lo que lleva la marca «FR» todavía no está traducido.
common-page-in-french = página en francés
common-data-in-french = Los nombres y las descripciones vienen de documentos en francés.
common-distance = { $km } km
common-on-the-spot = en esta localidad
common-nothing-kept = Nada de lo que respondes sale de tu teléfono. Sin cuenta, sin cookies.
common-professionals = ¿Eres profesional? El mapa y el directorio completos (en francés)
common-words = Las palabras de esta página (en francés)
common-close = Cerrar
common-accessibility = Accesibilidad (en francés)
