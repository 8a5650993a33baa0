# review: none

carnet-title = Mi libreta
carnet-intro = Las direcciones que guardas están solo en este teléfono. Se abren sin red.
carnet-empty = Tu libreta está vacía.
carnet-empty-how = En la ficha de un lugar, el botón «Guardar» lo añade aquí.
carnet-find = Buscar lugares cerca de mí
carnet-script = La libreta necesita JavaScript. Sin él, imprime la ficha de un lugar o apunta su número.
carnet-count = { $count ->
    [one] Una dirección guardada.
   *[other] { $count } direcciones guardadas.
}
carnet-actions = Llevarse esta dirección
carnet-actions-all = Llevarse la libreta
carnet-keep = Guardar
carnet-kept = Guardada
carnet-kept-said = Está en tu libreta, en este teléfono.
carnet-see = Abrir la libreta
carnet-remove = Quitar
carnet-remove-named = Quitar { $nom } de la libreta
carnet-removed = { $nom }: fuera de la libreta.
carnet-undo = Deshacer
carnet-restored = { $nom }: otra vez en la libreta.
carnet-full = En la libreta caben como mucho { $max } direcciones. Quita una para guardar esta.
carnet-failed = Este navegador no permite guardar direcciones aquí. Compártela o apunta el número.
carnet-no-room = Ya no queda sitio en este teléfono: la dirección no se ha guardado.
carnet-unreadable = La libreta de este teléfono estaba dañada. Lo que aún se podía leer está más abajo.
carnet-newer = Esta libreta la escribió una versión más reciente del sitio. Vuelve a cargar la página.
carnet-message = Por SMS
carnet-share = Compartir
carnet-shared = Compartido.
carnet-copied = El enlace está copiado. Pégalo donde quieras.
carnet-copy-yourself = Copia este enlace:
carnet-code = Código QR
carnet-code-alt = Código QR de la dirección { $address }
carnet-code-how = Otra persona abre la cámara de su teléfono delante de este código. Se ha dibujado aquí, sin enviar nada.
carnet-code-long = Hay demasiadas direcciones para un solo código. Muéstralas una por una.
carnet-close = Cerrar
carnet-print = Imprimir
carnet-call = Llamar al { $number }
carnet-write = Escribir a { $address }
carnet-step = Para empezar:
carnet-no-phone = No se conoce ningún teléfono.
carnet-sheet = La ficha, con sus fuentes (en francés)
carnet-place-useful = Una dirección útil
carnet-received = Direcciones recibidas
carnet-received-how = Alguien te ha dado estas direcciones. No se guarda nada mientras no lo pidas.
carnet-received-wait = Las direcciones recibidas se están cargando…
carnet-received-failed = Las direcciones recibidas no se han podido cargar: hace falta red. Inténtalo más tarde con el mismo enlace.
carnet-received-none = Este enlace no lleva a ninguna dirección conocida.
carnet-received-keep = { $count ->
    [one] Guardar esta dirección
   *[other] Guardar estas { $count } direcciones
}
carnet-phone = Lo que se guarda en este teléfono y cómo borrarlo
