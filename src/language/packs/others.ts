import type {LanguagePack} from './pack.ts'

/** Languages that untape only tells from others. */
export const recognised: readonly LanguagePack[] = [
  {
    code: 'es',
    name: 'Spanish',
    functionWords: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero son debe este esta',
  },
  {
    code: 'fr',
    name: 'French',
    functionWords: 'de la le les et des en un du une que est pour qui dans par sur pas au aux avec ce cette il sont ou vous votre nous à ne',
  },
  {
    code: 'de',
    name: 'German',
    functionWords:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine einen einer als auch es an werden wird aus er hat dass sie nach bei um oder ihre ihr wir',
  },
  {
    code: 'it',
    name: 'Italian',
    functionWords: 'di e il la che in un per è una del della con non si da le al alla dei delle sono come i gli o lo nel',
  },
  {
    code: 'nl',
    name: 'Dutch',
    functionWords: 'de het een en van in is dat op te zijn met voor niet aan er om die of wordt deze u uw naar',
  },
  {code: 'sv', name: 'Swedish', functionWords: 'och att det i en som är på för med av till den om inte eller ett de ska'},
  {code: 'da', name: 'Danish', functionWords: 'og at det i en som er på for med af til den om ikke eller et de skal'},
  {code: 'no', name: 'Norwegian', functionWords: 'og at det i en som er på for med av til den om ikke eller et de skal'},
  {code: 'pl', name: 'Polish', functionWords: 'i w na z do się nie jest że o dla od po jak oraz lub są być przez'},
]
