import { type Language, say, type Words } from '../kernel/words.ts'
import { ButtonLink, ButtonRow } from './design/button.tsx'
import { PageTitle } from './design/heading.tsx'

const words = {
  home: ['Về trang đầu', 'Back to the first page'],
  track: ['Tra cứu hồ sơ', 'Follow a dossier'],
} as const satisfies Record<string, Words>

/** A page that says in plain words what could not be done, and where to go from here. */
export const FaultView = ({
  language,
  title,
  words: sentence,
}: {
  language: Language
  title: Words
  words: Words
}) => (
  <>
    <PageTitle title={say(language, title)} />
    <p class="lead" role="alert">
      {say(language, sentence)}
    </p>
    <ButtonRow>
      <ButtonLink href="/">{say(language, words.home)}</ButtonLink>
      <ButtonLink href="/track" kind="secondary">
        {say(language, words.track)}
      </ButtonLink>
    </ButtonRow>
  </>
)
