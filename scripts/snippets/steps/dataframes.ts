import type { Session } from '../session.ts'
import type { Step } from '../steps.ts'
import { join } from 'node:path'
import { succeed } from '../exec.ts'
import { inVenv, work } from '../paths.ts'
import { requireSame } from './tables.ts'

/** Slide 11: the three pipelines give the same table from the same file. */
export const dataframes: Step = {
  needs: ['python3', 'Rscript'],
  files: ['requirements.txt', 'dataframes/data.csv', 'dataframes/polars_pipeline.py', 'dataframes/pandas_pipeline.py', 'dataframes/dplyr_pipeline.R'],

  async verify(session: Session): Promise<void> {
    const folder = join(work, 'dataframes')
    const polars = await succeed(inVenv('python'), ['polars_pipeline.py'], folder)
    const pandas = await succeed(inVenv('python'), ['pandas_pipeline.py'], folder)
    const dplyr = await succeed('Rscript', ['dplyr_pipeline.R'], folder)
    requireSame({ Polars: polars.stdout, pandas: pandas.stdout, dplyr: dplyr.stdout })
    session.prove('dataframes/polars_pipeline.py', 'CPython', 'polars')
    session.prove('dataframes/pandas_pipeline.py', 'CPython', 'pandas')
    session.prove('dataframes/dplyr_pipeline.R', 'R', 'dplyr', 'readr')
  },
}
