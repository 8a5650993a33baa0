# review: none

exit-leave = Salir ya
exit-keys = o 3 veces la tecla Esc
exit-twice-more = Pulsa Esc dos veces más para salir.
exit-once-more = Pulsa Esc una vez más para salir.
exit-limits-title = Lo que «Salir ya» oculta y lo que no
exit-does = El botón borra enseguida la pantalla y abre una página que no tiene nada que ver. Esa página ocupa el lugar de la nuestra: el botón «atrás» no vuelve a ella.
exit-does-not = No puede borrarlo todo:
exit-not-history = el historial del navegador guarda las páginas de Relais que has visto;
exit-not-kept = las páginas que abriste y lo que guardaste siguen en este teléfono hasta que lo borres;
exit-not-network = quien administra el teléfono o la red puede saber que se ha abierto este sitio.
exit-private = Para dejar menos huellas, abre Relais en una ventana de navegación privada y luego ciérrala.
