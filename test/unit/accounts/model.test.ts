import { describe, expect, test } from 'vitest'
import { deviceOf, isAdult, isBirthDate } from '#server/accounts/model.ts'

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

describe('[R131] a birth date', () => {
  test('makes an adult on the 18th birthday and not the day before', () => {
    expect(isAdult('2008-03-03', noon('2026-03-03'))).toBe(true)
    expect(isAdult('2008-03-03', noon('2026-03-02'))).toBe(false)
  })

  test('on 29 February is complete on 1 March in other years', () => {
    expect(isAdult('2008-02-29', noon('2026-02-28'))).toBe(false)
    expect(isAdult('2008-02-29', noon('2026-03-01'))).toBe(true)
  })

  test('has to be one that somebody alive can have', () => {
    expect(isBirthDate('2026-03-04', noon('2026-03-03'))).toBe(false)
    expect(isBirthDate('1896-01-01', noon('2026-03-03'))).toBe(false)
    expect(isBirthDate('1925-01-01', noon('2026-03-03'))).toBe(true)
  })
})

describe('[R29] a device is named so that its owner knows it', () => {
  test.each([
    ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
    [
      'Chrome on Windows',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    ],
    [
      'Edge on Windows',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    ],
    [
      'Safari on Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    ],
    [
      'Safari on iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    ],
    ['Chrome on Android', 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36'],
    ['Another device', 'curl/8.5.0'],
    ['Another device', undefined],
  ])('%s', (device, userAgent) => {
    expect(deviceOf(userAgent)).toBe(device)
  })
})
