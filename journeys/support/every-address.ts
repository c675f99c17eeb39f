import type { Role } from '../../src/people/index.ts'
import { type Left, type Station, stations } from './day-at-work.ts'
import type { Begun } from './declaration.ts'
import type { LeftRuns } from './left-runs.ts'

/** Addresses at which a route answers that day: pages people read, and files or turnings that are not read as pages. */
export interface Addresses {
  readonly pages?: readonly string[]
  readonly others?: readonly string[]
}

export type AddressesOf = (role: Role | 'public') => Addresses

/** Declarations of the birth form: just begun, answered to the end, and on its way to the counter. */
export interface Declarations {
  readonly begun: Begun
  readonly finished: Begun
  readonly ready: Begun
}

/** Addresses by path of route. A route without any here is one that nobody looks at: the journey fails. */
export function everyAddress(
  left: readonly Left[],
  {
    asset,
    runs,
    declarations,
  }: { readonly asset: string; readonly runs: LeftRuns; readonly declarations: Declarations },
): Readonly<Record<string, AddressesOf>> {
  const get = (station: Station): Left => {
    const found = left.find(each => each.station === station)
    if (!found) throw new Error(`No dossier was left ${station}`)
    return found
  }
  const pages =
    (...addresses: readonly string[]): AddressesOf =>
    () => ({ pages: addresses })
  const others =
    (...addresses: readonly string[]): AddressesOf =>
    () => ({ others: addresses })
  // Who sees just the same there need not all look.
  const by =
    (readers: readonly (Role | 'public')[], address: string): AddressesOf =>
    role =>
      readers.includes(role) ? { pages: [address] } : { others: [address] }
  const dossier = (station: Station) => `/dossiers/${get(station).code}`
  const filed = get('filed')
  const { begun, finished, ready } = declarations
  return {
    '/': pages('/'),
    '/procedures': pages('/procedures?q=khai%20sinh&online=1', '/procedures?q=xyzzyq'),
    // With all parts; with some; with nothing but its name.
    '/procedures/:code': pages(
      '/procedures/1.001193',
      '/procedures/2.000528',
      '/procedures/3.000722',
      '/procedures/1.000894',
      '/procedures/1.004222',
    ),
    '/procedures/:code/fee': pages('/procedures/2.000815/fee?pages=10&copies=2', '/procedures/1.004222/fee'),
    '/catalogue': by(['editor', 'province'], '/catalogue?show=incomplete'),
    '/catalogue/completeness': by(['editor', 'director'], '/catalogue/completeness'),
    '/catalogue/new': pages('/catalogue/new'),
    '/catalogue/import': pages('/catalogue/import'),
    '/catalogue/export.json': others('/catalogue/export.json'),
    '/catalogue/export.csv': others('/catalogue/export.csv'),
    '/catalogue/p/:code': by(['editor', 'province', 'director'], '/catalogue/p/2.000815'),
    '/catalogue/p/:code/parts/:group': pages(
      ...['basics', 'papers', 'time', 'fee', 'cases'].map(group => `/catalogue/p/2.000815/parts/${group}`),
    ),
    '/procedures/:code/qr.svg': others('/procedures/2.000815/qr.svg'),
    '/procedures/:code/poster.pdf': others('/procedures/2.000815/poster.pdf'),
    '/procedures/:code/qr.png': others('/procedures/2.000815/qr.png?from=kiosk'),
    '/procedures/:code/card': pages('/procedures/1.001193/card', '/procedures/1.013229/card'),
    '/procedures/:code/card.pdf': others('/procedures/2.000815/card.pdf'),
    '/q/:code': others('/q/2.000815'),
    '/life-events': pages('/life-events'),
    '/life-events/:event': pages('/life-events/sinh-con', '/life-events/nguoi-than-mat'),
    '/where': pages(
      '/where',
      '/where?q=sao%20y',
      '/where?q=xyzzyq',
      '/where?procedure=1.001193',
      '/where?procedure=1.001193&address=x%C3%A3%20N%E1%BA%B7m%20%C3%89t%2C%20huy%E1%BB%87n%20Qu%E1%BB%B3nh%20Nhai',
      '/where?procedure=1.001193&address=Qu%E1%BA%A3ng%20Ninh',
      '/where?procedure=2.000815',
    ),
    '/prep': pages('/prep', '/prep?code=12'),
    '/prep/:code': pages('/prep/K7M39QXD'),
    '/desk/scans': by(['director', 'officer'], '/desk/scans'),
    '/desk/posters': by(['officer'], '/desk/posters'),
    '/desk/posters.pdf': others('/desk/posters.pdf?field=chung-thuc&per=4'),
    '/declarations/new': pages(
      '/declarations/new?procedure=1.001193',
      '/declarations/new?procedure=2.000528',
    ),
    '/declarations/resume': pages('/declarations/resume'),
    '/declarations/:code': others(`/declarations/${begun.code}?secret=${begun.secret}`),
    '/declarations/:code/:key': pages(begun.place),
    '/declarations/:code/:key/pages/:page': pages(
      `${begun.place}/pages/child-birth`,
      `${begun.place}/pages/relationship`,
      `${finished.place}/pages/father?from=check`,
    ),
    '/declarations/:code/:key/check': pages(`${begun.place}/check`, `${finished.place}/check`),
    '/declarations/:code/:key/truth': pages(`${finished.place}/truth`),
    '/declarations/:code/:key/ready': pages(`${ready.place}/ready`),
    '/declarations/:code/:key/form.pdf': others(`${finished.place}/form.pdf`),
    '/declarations/:code/:key/changed': others(`${begun.place}/changed`),
    '/forms': by(['editor', 'director'], '/forms'),
    '/forms/:form': by(['editor', 'auditor'], '/forms/khai-sinh'),
    '/forms/:form/words': pages('/forms/khai-sinh/words'),
    '/forms/:form/empty.pdf': others('/forms/ct01/empty.pdf'),
    '/filings/new': pages('/filings/new?procedure=1.001193', '/filings/new?procedure=1.000894'),
    '/filings/:code/done': pages(`/filings/${filed.code}/done?secret=${filed.secret}`),
    '/track': pages('/track'),
    '/track/:code': pages(...left.map(({ code, secret }) => `/track/${code}?secret=${secret}`)),
    '/login': pages('/login'),
    '/account': by(['officer', 'volunteer'], '/account'),
    '/desk': role => ({
      pages: role === 'officer' ? ['/desk', '/desk?q=sao%20y', '/desk?q=xyzzyq'] : ['/desk'],
    }),
    '/desk/filings/new': pages('/desk/filings/new?procedure=2.000815'),
    '/dossiers': role => ({ pages: (lanesOf[role] ?? ['closed']).map(lane => `/dossiers?lane=${lane}`) }),
    '/dossiers/:code': role => ({ pages: (stationsOf[role] ?? ['returned']).map(dossier) }),
    ...sideRoadAddresses(dossier),
    '/register': by(['officer', 'director'], '/register'),
    '/register.pdf': others('/register.pdf'),
    '/register.csv': others('/register.csv'),
    '/dossiers/:code/control-slip.pdf': others(`${dossier('finished')}/control-slip.pdf`),
    '/dossiers/:code/forms/:index': others(`${dossier('supplement-asked')}/forms/0`),
    '/dossiers/:code/receipt.pdf': others(`${dossier('received')}/receipt.pdf`),
    '/dossiers/:code/why.pdf': others(`${dossier('received')}/why.pdf`),
    '/dossiers/:code/files/:index': others(`${dossier('finished')}/files/0`),
    '/dossiers/:code/id-number': by(['officer'], `${dossier('processing')}/id-number`),
    '/dossiers/search': by(['officer'], '/dossiers/search?q=lo&from=2026-11-01'),
    '/dossiers/moved-dates': pages('/dossiers/moved-dates'),
    '/runs/:id': role =>
      role === 'director' ? { pages: [`/runs/${runs.ended}`, `/runs/${runs.going}`] } : {},
    '/runs/:id/file': role => (role === 'auditor' ? { others: [`/runs/${runs.ended}/file`] } : {}),
    '/calendar': role => ({ pages: calendarsOf[role] ?? ['/calendar'] }),
    '/calendar/day': pages('/calendar/day'),
    '/calendar/swap': pages('/calendar/swap'),
    '/calendar/hours': pages('/calendar/hours'),
    '/calendar/import': pages('/calendar/import'),
    // One that became today's; one divided; several of the name; none; too long a question is refused in place.
    '/units': pages(
      '/units',
      `/units?q=${encodeURIComponent('x. Nặm Ét, h. Quỳnh Nhai, Sơn La')}`,
      `/units?q=${encodeURIComponent('thị trấn Hà Trung, huyện Hà Trung, Thanh Hóa')}`,
      `/units?q=${encodeURIComponent('xã Mường Sạ, huyện Quỳnh Nhai, Sơn La')}&on=2024-05-31&for=land`,
      '/units?q=%F0%9F%98%80&on=x',
    ),
    '/units/:code': pages('/units/03712', '/units/03712?on=2024-05-31', '/units/07294', '/units/15286'),
    '/units/hamlets': by(['officer', 'director'], '/units/hamlets'),
    '/units/hamlets/:former': by(['officer', 'director'], '/units/hamlets/15271'),
    '/calendar/remove': pages('/calendar/remove?what=undo-hours&date=2026-12-01'),
    '/calendar/proposal': pages('/calendar/proposal'),
    '/audit': pages('/audit?check=1'),
    '/live': others('/live'),
    '/settings': others('/settings?type=normal'),
    '/assets/:name': others(asset),
    '/readyz': others('/readyz'),
    '/api': pages('/api'),
    '/openapi.json': others('/openapi.json'),
    '/design': pages('/design'),
  }
}

/** The pages of the side roads: each from a dossier it can be taken from, by those who may. */
function sideRoadAddresses(dossier: (station: Station) => string): Readonly<Record<string, AddressesOf>> {
  const road = (action: string, station: Partial<Record<Role, Station>>): readonly [string, AddressesOf] => [
    `/dossiers/:code/${action}`,
    role => {
      const at = role === 'public' ? undefined : station[role]
      return at ? { pages: [`${dossier(at)}/${action}`] } : {}
    },
  ]
  return Object.fromEntries([
    road('ask-supplement', { officer: 'filed', specialist: 'processing' }),
    road('ask-supplement-again', { director: 'processing' }),
    road('complete-supplement', { officer: 'supplement-asked', specialist: 'supplement-asked' }),
    road('ask-duty', { specialist: 'processing' }),
    road('complete-duty', { officer: 'financial-duty', specialist: 'financial-duty' }),
    road('extend', { signer: 'processing' }),
    road('propose-refusal', { specialist: 'processing' }),
    road('ask-withdrawal', { officer: 'received' }),
    road('accept-withdrawal', { officer: 'withdrawal-asked' }),
    road('decline-withdrawal', { officer: 'withdrawal-asked' }),
    road('stop', { signer: 'processing' }),
    road('restart', { director: 'stopped' }),
  ])
}

/** The officer opens every lane; the others theirs, which look the same. */
const lanesOf: Readonly<Partial<Record<Role | 'public', readonly string[]>>> = {
  officer: ['filed', 'received', 'processing', 'signing', 'waiting', 'finished', 'closed'],
  specialist: ['processing'],
  signer: ['signing'],
}

/** A month, a whole year, one with expected days, and one that is not there. */
const calendarsOf: Readonly<Partial<Record<Role | 'public', readonly string[]>>> = {
  officer: ['/calendar', '/calendar?year=2026'],
  director: ['/calendar', '/calendar?year=2027', '/calendar?month=2027-02', '/calendar?year=2031'],
}

/** Where each has something to do, and for the officer every position. */
const stationsOf: Readonly<Partial<Record<Role | 'public', readonly Station[]>>> = {
  officer: stations,
  specialist: ['processing'],
  signer: ['awaiting-signature'],
}
