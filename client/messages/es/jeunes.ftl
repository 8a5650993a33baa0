# review: none

jeunes-title = ¿Quién puede ayudarte cerca de ti?
jeunes-page-title = Tres preguntas, las puertas adecuadas · Relais
jeunes-description = Tres preguntas para saber a quién llamar, qué llevar y adónde ir. Nada de lo que respondes sale de tu teléfono.
jeunes-intro = Tres preguntas, y sabrás a quién llamar. Puedes saltarte las que quieras.
jeunes-private = La respuesta se calcula en tu teléfono. No se envía nada, no se guarda nada.
jeunes-questions = Las tres preguntas
jeunes-urgent = ¿Necesitas ayuda ahora mismo?
jeunes-urgent-119 = niño o adolescente en peligro
jeunes-urgent-115 = dormir a cubierto esta noche
jeunes-urgent-free = Gratis, día y noche.
jeunes-call-number = Llamar al { $number }
jeunes-where = ¿Dónde estás?
jeunes-where-label = Tu municipio (commune) o tu código postal
jeunes-where-loading = La lista de municipios está llegando…
jeunes-where-more = Los municipios de los demás departamentos todavía están llegando…
jeunes-where-failed = La lista de municipios no ha llegado. Comprueba la red.
jeunes-retry = Volver a intentar
jeunes-where-first = Los { $count } municipios más parecidos a lo que ha escrito. Escriba más para precisar.
jeunes-where-found = { $count ->
    [0] Ningún municipio encontrado
    [one] Un municipio encontrado
   *[other] { $count } municipios encontrados
}
jeunes-where-none = Ningún municipio se parece a «{ $text }». Prueba con el código postal.
jeunes-where-unclear = Elige tu municipio en la lista, o vacía el campo para pasar.
jeunes-where-suggestions = Municipios propuestos
jeunes-where-chosen = Municipio elegido: { $nom } ({ $departement })
jeunes-position = Usar mi posición
jeunes-position-note = Tu posición se queda en tu teléfono.
jeunes-position-wait = Buscando tu posición…
jeunes-position-refused = El teléfono no ha dado la posición. Escribe tu municipio.
jeunes-position-far = No hay ningún municipio de Francia cerca de tu posición. Escribe tu municipio.
jeunes-position-found = Estás cerca de { $nom }.
jeunes-age = ¿Cuántos años tienes?
jeunes-age-under = menos de 16 años
jeunes-age-26 = de 26 a 30 años
jeunes-age-31 = más de 30 años
jeunes-age-years = { $age } años
jeunes-skip = Paso
jeunes-need = ¿Qué necesitas?
jeunes-need-ROOF = Un techo
jeunes-need-WORK = Trabajo, formación
jeunes-need-MONEY = Dinero
jeunes-need-HEALTH = La salud
jeunes-need-PAPERS = Papeles
jeunes-need-TALK = Hablar con alguien
jeunes-need-UNKNOWN = No lo sé
jeunes-submit = Ver las puertas
jeunes-waiting = El directorio está llegando…
jeunes-failed = El directorio no ha llegado. Comprueba la red y vuelve a intentarlo.
jeunes-no-script = Las tres preguntas necesitan JavaScript. Sin él puedes buscar tu municipio: esa búsqueda se envía a nuestro servidor.
jeunes-no-script-link = Buscar mi municipio
jeunes-general-title = Las puertas que existen en todas partes
jeunes-general-intro = Según lo que necesitas, sin decir nada de ti.
jeunes-answer-title = Tus puertas
jeunes-answer-change = Cambiar mis respuestas
jeunes-answer-ready = { $count ->
    [one] Una puerta a la que llamar primero.
   *[other] { $count } puertas a las que llamar primero.
}
jeunes-answer-distance = Distancias en línea recta, desde { $nom }. El tiempo en coche es una estimación.
jeunes-answer-distance-position = Distancias en línea recta, desde tu posición. El tiempo en coche es una estimación.
jeunes-answer-approximate = El lugar de este municipio es aproximado: cuenta unos kilómetros de más o de menos.
jeunes-answer-no-place = No has dicho dónde estás: estas son las puertas en general, sin distancia.
jeunes-answer-first = Las puertas a las que llamar primero
jeunes-answer-rest = { $count ->
    [one] Otra puerta
   *[other] Las otras { $count } puertas
}
jeunes-answer-more = { $count ->
    [one] Ver una puerta más
   *[other] Ver { $count } puertas más
}
jeunes-nothing-kept = Nadie ha leído tus respuestas: solo están en esta pantalla y desaparecen cuando cierras la página.
jeunes-band-UNDER_16 = Antes de los 16 años te protege el servicio de infancia (aide sociale à l’enfance, ASE). Si estás en peligro, el 119 responde día y noche. Las Missions Locales reciben a partir de los 16 años.
jeunes-band-FROM_16 = Hasta la víspera de tus 18 años, el servicio de infancia (aide sociale à l’enfance, ASE) debe protegerte si estás en peligro. La Mission Locale te recibe desde ahora.
jeunes-band-FROM_18 = ¿Estuviste en la ASE (protección de la infancia) antes de los 18 años? Hasta la víspera de tus 21 años puedes pedir quedarte o volver. Es el derecho a volver (droit au retour).
jeunes-band-FROM_21 = La ASE (protección de la infancia) termina la víspera de los 21 años. La Mission Locale te recibe hasta la víspera de tus 26 años. La ayuda mutua (ADEPAPE) no tiene límite de edad.
jeunes-band-FROM_26 = Las Missions Locales terminan la víspera de los 26 años, o de los 30 si la discapacidad está reconocida. Habitat Jeunes (vivienda para jóvenes) aloja hasta los 30 años. La ayuda mutua (ADEPAPE) no tiene límite de edad.
jeunes-band-FROM_31 = Las ayudas para jóvenes han terminado; la ayuda no. La ayuda mutua (ADEPAPE) no tiene límite de edad, y tu ayuntamiento (mairie) puede orientarte.
jeunes-rights-link = Lo que abre tu edad, y hasta cuándo
jeunes-minor-danger = ¿Menos de 18 años y en peligro? Llama primero al 119.
jeunes-roof-tonight = ¿No tienes dónde dormir esta noche? Llama primero al 115.
jeunes-door-competent = la que corresponde a { $nom }
jeunes-door-official = oficial
jeunes-door-estimated = estimado por la distancia
jeunes-door-near = cerca, pero no depende de tu municipio
jeunes-door-other-departement = en otro departamento ({ $nom })
jeunes-door-to-confirm = por confirmar
jeunes-door-antenne-of = Oficina de: { $nom }
jeunes-door-not-listed = Relais todavía no conoce las de este departamento: { $nom }.
jeunes-door-which = Di dónde estás para saber cuál.
jeunes-door-general-note = Información general que ninguna de nuestras fuentes da: compruébela antes.
jeunes-door-same-commune = en tu municipio
jeunes-door-distance = a { $distance } en línea recta
jeunes-door-minutes = { $minutes ->
    [one] unos { $minutes } minuto en coche (estimación)
   *[other] unos { $minutes } minutos en coche (estimación)
}
jeunes-door-hours = unas { $hours } h { $minutes } en coche (estimación)
jeunes-door-overseas = el mar está en medio: no hay carretera
jeunes-door-unlocated = las fuentes no dicen dónde
jeunes-door-opening-unknown = Horario desconocido. Llama antes de ir.
jeunes-door-opening-unknown-visit = Horario desconocido. Compruébalo antes de ir.
jeunes-door-call = Llamar
jeunes-door-write = Escribir
jeunes-door-route = Cómo llegar
jeunes-door-site = Su sitio web
jeunes-door-address = Dónde: { $place }
jeunes-door-centre = { $nom }, dirección exacta desconocida
jeunes-door-no-phone = No tenemos su teléfono. Busca «{ $words }» en
jeunes-door-directory = el directorio de los servicios públicos
jeunes-external = (otro sitio web)
jeunes-door-step = Para empezar:
jeunes-door-bring = Qué llevar
jeunes-door-bring-note = Consejo general. ¿Te falta un papel? Ve de todos modos.
jeunes-door-sheet = La ficha completa
jeunes-door-sheet-note = Abrir esta ficha (en francés) pide una página a nuestro servidor.
jeunes-door-reserved = { $count ->
    [one] Allí hay plazas reservadas por un acuerdo.
   *[other] Allí hay plazas reservadas por { $count } acuerdos.
}
jeunes-kind-MISSION_LOCALE = Mission Locale (ayuda de 16 a 25 años)
jeunes-kind-ANTENNE = Oficina de la Mission Locale
jeunes-kind-RESIDENCE_HABITAT_JEUNES = Residencia Habitat Jeunes (vivienda para jóvenes)
jeunes-kind-SERVICE_LOGEMENT = Servicio de vivienda
jeunes-kind-ADEPAPE = ADEPAPE (ayuda mutua tras la tutela)
jeunes-kind-SERVICE_ASE = Aide sociale à l’enfance (ASE, protección de la infancia)
jeunes-kind-MAISON_DES_SOLIDARITES = Maison des solidarités (trabajadores sociales)
jeunes-kind-MECS = Hogar de menores (MECS)
jeunes-kind-AUTRE = Otro servicio
jeunes-kind-CCAS = CCAS, el servicio social de tu ayuntamiento
jeunes-kind-FRANCE_TRAVAIL = France Travail (servicio público de empleo)
jeunes-kind-CIO = CIO (información sobre estudios y oficios)
jeunes-kind-MAISON_DES_ADOLESCENTS = Maison des adolescents (salud de adolescentes)
jeunes-kind-PASS = La PASS del hospital (atención sin papeles)
jeunes-kind-POINT_JUSTICE = Point-justice (consejo jurídico gratuito)
jeunes-what-MISSION_LOCALE = Una consejera o un consejero te ayuda con el trabajo, la formación, la vivienda, la salud y los papeles. De 16 a 25 años. Es gratis.
jeunes-what-ANTENNE = Es una oficina de la Mission Locale, más cerca de ti. Te ayudan con el trabajo, la formación, la vivienda, la salud y los papeles. De 16 a 25 años. Es gratis.
jeunes-what-RESIDENCE_HABITAT_JEUNES = Una vivienda amueblada para jóvenes de 16 a 30 años, por unos días o unos meses, con un equipo que te ayuda. Se paga un alquiler, reducido por las ayudas.
jeunes-what-SERVICE_LOGEMENT = Te ayudan a buscar vivienda.
jeunes-what-ADEPAPE = Una asociación de personas que crecieron en la protección de la infancia. Escuchan, aconsejan y ayudan a quienes salen de ella, a cualquier edad.
jeunes-what-SERVICE_ASE = El servicio del Departamento que protege a los menores. Puede seguir ayudándote hasta los 21 años si estuviste en él antes de los 18.
jeunes-what-MAISON_DES_SOLIDARITES = Trabajadores sociales del Departamento te reciben y te ayudan con todos los trámites.
jeunes-what-MECS = Un hogar para niños y adolescentes a cargo de la ASE (protección de la infancia).
jeunes-what-AUTRE = Un servicio que cita una fuente, sin más detalles.
jeunes-what-CCAS = El servicio social del municipio ayuda con las urgencias, la comida, las facturas, una dirección postal. Los municipios pequeños no siempre lo tienen: pregunta en el ayuntamiento (mairie).
jeunes-what-FRANCE_TRAVAIL = El servicio público de empleo. Uno se inscribe para buscar trabajo o formación, o para cobrar una prestación.
jeunes-what-CIO = Un servicio público gratuito para hablar de tus estudios y de tu futuro oficio, vayas o no a la escuela.
jeunes-what-MAISON_DES_ADOLESCENTS = Te escuchan y te atienden, en general de los 11 a los 25 años. Para la mente y para el cuerpo.
jeunes-what-PASS = En el hospital, un equipo atiende a las personas sin tarjeta sanitaria (carte Vitale) o sin cobertura, y las ayuda a obtener sus derechos.
jeunes-what-POINT_JUSTICE = Juristas responden gratis a tus preguntas: papeles, residencia, trabajo, vivienda, familia.
jeunes-step-MISSION_LOCALE = Llama o ve, y di en francés: « Je voudrais un premier rendez-vous » (quisiera una primera cita).
jeunes-step-ANTENNE = Pregunta primero a la Mission Locale qué días abre esta oficina.
jeunes-step-RESIDENCE_HABITAT_JEUNES = Pide a la residencia una solicitud de ingreso (dossier d’admission). ¿Te acompaña la ASE (protección de la infancia)? Habla primero con tu educadora o tu educador.
jeunes-step-SERVICE_LOGEMENT = Pide una cita.
jeunes-step-ADEPAPE = Escribe o llama. No tienes que demostrar nada para hablar.
jeunes-step-SERVICE_ASE = Llama a la centralita del Departamento y pide «aide sociale à l’enfance» (protección de la infancia). ¿Ya has salido? Pide el derecho a volver (droit au retour).
jeunes-step-MAISON_DES_SOLIDARITES = Pide una cita con una trabajadora o un trabajador social (assistante sociale).
jeunes-step-MECS = Se entra a través de la ASE (protección de la infancia) del Departamento. Empieza por ahí.
jeunes-step-AUTRE = Llama para saber si este servicio es para ti.
jeunes-step-CCAS = Llama al ayuntamiento (mairie) y pide «le CCAS» o «une aide sociale».
jeunes-step-FRANCE_TRAVAIL = Llama al 3949, o inscríbete en el sitio de France Travail.
jeunes-step-CIO = Pide cita en el CIO más cercano. Tu escuela sabe dónde está.
jeunes-step-MAISON_DES_ADOLESCENTS = Llama para una primera cita. Puedes ir a solas.
jeunes-step-PASS = Ve a la recepción del hospital y pide «la PASS» o «l’assistante sociale» (la trabajadora social).
jeunes-step-POINT_JUSTICE = Llama al 3039: te dicen cuál es el point-justice más cercano.
jeunes-bring-MISSION_LOCALE = Un documento de identidad o un permiso de residencia, aunque esté caducado. Tu tarjeta sanitaria (carte Vitale). Un CV si lo tienes.
jeunes-bring-RESIDENCE_HABITAT_JEUNES = Un documento de identidad o un permiso de residencia. Lo que muestre tus ingresos: nómina, contrato, beca, prestación. Tu número de la CAF (prestaciones familiares) si lo tienes.
jeunes-bring-SERVICE_ASE = Un documento de identidad si lo tienes. Un papel de tu acogida: decisión del juez, contrato, carta. El nombre de tu última educadora o tu último educador.
jeunes-bring-ADEPAPE = Nada obligatorio. Un papel de tu paso por la ASE si lo tienes.
jeunes-bring-MAISON_DES_SOLIDARITES = Un documento de identidad, un papel con tu dirección o la de quien te aloja, lo que muestre tus ingresos, las cartas recibidas.
jeunes-bring-CCAS = Un documento de identidad, un papel con tu dirección o la de quien te aloja, lo que muestre tus ingresos.
jeunes-bring-FRANCE_TRAVAIL = Un documento de identidad o un permiso de residencia, tu tarjeta sanitaria (carte Vitale), tus datos bancarios (RIB), un CV.
jeunes-bring-CIO = Tus últimas notas si las tienes.
jeunes-bring-MAISON_DES_ADOLESCENTS = Nada obligatorio. Tu tarjeta sanitaria (carte Vitale) si la tienes.
jeunes-bring-PASS = Todos tus papeles de salud y de identidad, aunque estén caducados o sean extranjeros.
jeunes-bring-POINT_JUSTICE = Todas las cartas y todas las decisiones de las que quieras hablar.
jeunes-places-title = Plazas reservadas
jeunes-places-intro = En este departamento hay plazas de Habitat Jeunes (vivienda para jóvenes) reservadas a jóvenes de la protección de la infancia. Aquí nadie sabe si quedan: hay que preguntar.
jeunes-places-exact = { $count ->
    [one] { $count } plaza
   *[other] { $count } plazas
}
jeunes-places-about = ≈ { $count } plazas, aproximadamente
jeunes-places-at-least = ≥ { $count } plazas, como mínimo
jeunes-places-unknown = ? plazas, número no indicado
jeunes-places-yes = abiertas a tu edad
jeunes-places-ask = edad no indicada: pregunta
jeunes-places-ask-age = según la edad: pregunta
jeunes-places-later = más tarde: a partir de los { $age } años
jeunes-places-until = hasta el { $date }
jeunes-places-no-end = fin desconocido
jeunes-places-ages = de { $min } a { $max } años
jeunes-places-signed = Acuerdo entre: { $parties }
jeunes-places-ask-who = A quién preguntar: al servicio de infancia (aide sociale à l’enfance) del Departamento. ¿Ya te acompañan? Pregunta a tu educadora o a tu educador.
jeunes-public-SOUS_MESURE_DE_PROTECTION = menores a cargo de la ASE
jeunes-public-CONTRAT_JEUNE_MAJEUR = jóvenes con contrat jeune majeur (ayuda después de los 18)
jeunes-public-EX_MNA = antiguos menores no acompañados
jeunes-public-SORTANT_ASE = jóvenes que salen de la ASE
jeunes-public-APPRENTI = aprendices
jeunes-public-SANS_RESSOURCES = jóvenes sin ingresos
jeunes-missing-title = Lo que falta cerca de ti
jeunes-missing-RESIDENCE_HABITAT_JEUNES = Ninguna residencia Habitat Jeunes conocida a menos de 30 km.
jeunes-missing-ADEPAPE = Ninguna ADEPAPE conocida en este departamento.
jeunes-missing-MISSION_LOCALE = Relais no sabe qué Mission Locale se ocupa de tu municipio.
jeunes-missing-NOBODY_LISTS = Ninguna fuente leída hace la lista aquí: puede que haya una.
jeunes-missing-SOURCE_SAYS_NONE = Una fuente lo dice: no hay ninguna en este departamento.
jeunes-missing-PARTIAL_LIST = La lista leída no está completa: puede que haya otra.
jeunes-missing-NONE_IN_LIST = La lista leída está completa: no hay ninguna.
jeunes-missing-nearest = La más cercana que Relais conoce:
jeunes-missing-too-far = La más cercana que Relais conoce está a { $distance }: demasiado lejos para ayudarte.
jeunes-missing-no-next = Relais no conoce ninguna otra cuyo lugar se sepa.
jeunes-missing-source = Última fuente leída sobre este departamento: «{ $title }», { $date }.
jeunes-missing-undocumented = Relais todavía no conoce este departamento ({ $nom }). Las puertas existen, pero no tenemos sus direcciones. Lo que ves aquí existe en toda Francia.
jeunes-lines-title = Los números que responden en todas partes
jeunes-lines-more = { $count ->
    [one] Ver un número más
   *[other] Ver { $count } números más
}
jeunes-lines-link = Todos los números de urgencia y de escucha (en francés)
jeunes-line-price-FREE = gratis
jeunes-line-price-LOCAL_CALL = precio de una llamada local
jeunes-opening-unknown = Horario de hoy desconocido.
jeunes-opening-none = Horario desconocido.
jeunes-opening-always = Responde día y noche.
jeunes-opening-open = Abierto ahora
jeunes-opening-closed = Cerrado ahora.
jeunes-opening-unsure = Algunos días son desconocidos.
jeunes-opening-until-today = hasta las { $time }.
jeunes-opening-until-day = hasta { $day }, { $time }.
jeunes-opening-opens-today = Abre a las { $time }.
jeunes-opening-opens-day = Abre { $day } a las { $time }.
jeunes-tomorrow = mañana
jeunes-day-MONDAY = lunes
jeunes-day-TUESDAY = martes
jeunes-day-WEDNESDAY = miércoles
jeunes-day-THURSDAY = jueves
jeunes-day-FRIDAY = viernes
jeunes-day-SATURDAY = sábado
jeunes-day-SUNDAY = domingo
