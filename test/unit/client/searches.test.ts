import { describe, expect, it } from 'vitest'
import { SavedSearchId } from '#contract/ids.ts'
import type { NoteChoice, NotePreferences } from '#contract/notes.ts'
import type { SavedSearch } from '#contract/searches.ts'
import { Searches } from '../../../client/src/pages/searches/searches.svelte.ts'

const id = SavedSearchId.parse('00000000-0000-7000-8000-000000000001')
const search = (over: Partial<SavedSearch> = {}): SavedSearch => ({
  id,
  name: 'Nurses',
  query: 'q=nurse',
  alert: 'daily',
  fresh: 2,
  createdAt: 1,
  ...over,
})
const saving = { name: 'Nurses', query: 'q=nurse', alert: 'daily', timeZone: 'UTC' } as const

const open = ({ isKnown = true, mail = 'off' as NoteChoice['mail'] } = {}) => {
  const asked: string[] = []
  let view: object | null = isKnown ? {} : null
  const preferences = (choice: NoteChoice['mail']): NotePreferences => ({
    topics: [{ topic: 'alerts', inApp: false, mail: choice }],
    timeZone: null,
    canMail: true,
  })
  const api = {
    searches: async () => ({ items: [search()] }),
    saveSearch: async ({ name }: { name: string }) => search({ name, fresh: 0 }),
    changeSearch: async (_: string, change: Partial<SavedSearch>) => search(change),
    openSearch: async () => void asked.push('open'),
    deleteSearch: async () => void asked.push('delete'),
    notePreferences: async () => preferences(mail),
    chooseNotes: async (choice: NoteChoice) => {
      asked.push(`mail ${choice.mail}, here ${choice.inApp}`)
      return preferences(choice.mail)
    },
  }
  const me = {
    load: async () => {},
    ensure: async () => {
      asked.push('guest')
      view = {}
    },
    get view() {
      return view
    },
  }
  // Only what the class uses of the two is made here.
  const needs = { me, api } as unknown as ConstructorParameters<typeof Searches>[0]
  return { searches: new Searches(needs), asked }
}

describe('saved searches', () => {
  it('are none of whoever is nobody yet, who becomes a guest by saving', async () => {
    const { searches, asked } = open({ isKnown: false })
    await searches.load()
    await searches.askPreferences()
    expect([searches.items, searches.preferences]).toEqual([[], null])
    await searches.save({ ...saving, byMail: null })
    expect([searches.saved('q=nurse')?.name, asked]).toEqual(['Nurses', ['guest']])
  })

  it('are mailed when that was asked for, and stay where they were shown', async () => {
    const { searches, asked } = open()
    await searches.askPreferences()
    await searches.save({ ...saving, byMail: false })
    await searches.save({ ...saving, byMail: true })
    expect([searches.isMailed, asked.filter((what) => what.startsWith('mail'))]).toEqual([true, ['mail instant, here false']])
  })

  it('have nothing new once they were looked at, which is said once', async () => {
    const { searches, asked } = open()
    await searches.load()
    await searches.open(search())
    const [seen] = searches.items ?? []
    if (seen) await searches.open(seen)
    expect([seen?.fresh, asked]).toEqual([0, ['open']])
  })

  it('are renamed, get another alert and are deleted in place', async () => {
    const { searches } = open()
    await searches.load()
    await searches.change(id, { name: 'All nurses' })
    expect(searches.items?.map(({ name }) => name)).toEqual(['All nurses'])
    await searches.remove(id)
    expect(searches.items).toEqual([])
  })
})
