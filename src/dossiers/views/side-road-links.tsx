import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { Heading } from '../../web/design/heading.tsx'
import type { Action } from '../lifecycle.ts'
import { isSideRoad } from '../side-roads.ts'
import { dossierWording as wording } from './dossier-wording.ts'
import { actionWords } from './route-wording.ts'

interface SideRoadLinksProps {
  readonly language: Language
  readonly offered: readonly Action[]
  readonly links: { readonly action: (action: Action) => string }
}

/** Leads to the pages of the side roads that can be taken now. */
export const SideRoadLinks = ({ language, offered, links }: SideRoadLinksProps) => {
  const roads = offered.filter(isSideRoad)
  if (roads.length === 0) return null
  return (
    <>
      <Heading level={3}>{say(language, wording.sideRoads)}</Heading>
      <ButtonRow>
        {roads.map(action => (
          <ButtonLink key={action} kind="secondary" href={links.action(action)}>
            {say(language, actionWords[action])}
          </ButtonLink>
        ))}
      </ButtonRow>
    </>
  )
}
