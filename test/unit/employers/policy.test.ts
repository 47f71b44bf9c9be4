import { describe, expect, it } from 'vitest'
import { memberRoles } from '#contract/employers.ts'
import { isFreeMail, wrongLastDay } from '#server/employers/model.ts'
import { mayManageMembers, mayPost } from '#server/employers/policy.ts'
import { plainText } from '#server/postings/plain-text.ts'

const NOW = Date.UTC(2026, 2, 1, 12)

describe('A member', () => {
  it('[OR5] posts as owner or recruiter, and decides on members as owner', () => {
    expect(memberRoles.filter(mayPost)).toEqual(['owner', 'recruiter'])
    expect(memberRoles.filter(mayManageMembers)).toEqual(['owner'])
  })
})

describe('A domain', () => {
  it.each(['gmail.com', 'yahoo.co.uk', 'hotmail.fr', 'gmx.net', 'outlook.com', 'proton.me', 'mailinator.com'])(
    '[OR2] where anybody gets an address proves nothing: %s',
    (domain) => expect(isFreeMail(domain)).toBe(true),
  )

  it.each(['example.org', 'live.example.com', 'yahoo-fans.org', 'mail.example.org', 'livery.com'])(
    '[OR2] of an organisation’s own is one: %s',
    (domain) => expect(isFreeMail(domain)).toBe(false),
  )
})

describe('The last day of a posting', () => {
  it('[OR12] is today at the earliest and 180 days from now at the latest', () => {
    expect(wrongLastDay('2026-02-28', NOW)).toMatch(/is over/)
    expect(wrongLastDay('2026-03-01', NOW)).toBeNull()
    expect(wrongLastDay('2026-08-28', NOW)).toBeNull()
    expect(wrongLastDay('2026-08-29', NOW)).toMatch(/within 180 days/)
  })
})

describe('What somebody typed as a description', () => {
  it('is kept as paragraphs and lists, and light Markdown is read rather than shown', () => {
    expect(plainText('## What you do\r\n\r\n- bake **bread**\n* clean\n\nC++ and <b> stay.\n2 * 3 * 4')).toBe(
      'What you do\n• bake bread\n• clean\nC++ and <b> stay.\n2 * 3 * 4',
    )
  })
})
