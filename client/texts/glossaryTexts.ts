export const glossaryTexts = {
    title: 'Que veulent dire ces mots ?',
    intro: 'Les sigles et les mots du métier, en clair. Quand un document les écrit autrement, la forme imprimée est gardée et montrée.',
    words: 'Les mots de cette page',
    letters: 'Aller à une lettre',
    printed: 'Imprimé dans le document', corrected: 'Forme adoptée ici',
    also: 'Se lit aussi',
};
