import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { extractWithFallback, openModels, streamWithFallback } from '#server/platform/llm/fallback.ts'
import type { Models, Prompt } from '#server/platform/llm/port.ts'
import { openScriptedUpstream, type Script, type ScriptedUpstream } from '#test/support/scripted-upstream.ts'
import { context, openListLedger, PATIENT, prompt } from './conversation.ts'

let servers: ScriptedUpstream[] = []
beforeEach(() => {
  servers = []
})
afterEach(() => Promise.all(servers.map((server) => server.close())))

const openChain = async (...scripts: Script[]): Promise<Models> => {
  for (const script of scripts) servers.push(await openScriptedUpstream(script))
  const configs = servers.map(({ url }, index) => ({ baseUrl: url, apiKey: undefined, model: `model-${index + 1}` }))
  return openModels(configs, { ledger: openListLedger(), deadlines: PATIENT })
}

const hear = async (models: Models, asked: Prompt = prompt, budget?: number) => {
  const heard = { text: '', by: new Set<string>() }
  try {
    for await (const { text, model } of streamWithFallback(models, asked, context(), budget === undefined ? {} : { budget })) {
      heard.text += text
      heard.by.add(JSON.stringify(models.provenance(model, asked)))
    }
    return { text: heard.text, by: [...heard.by].map((by): unknown => JSON.parse(by)), fault: null }
  } catch (error) {
    return {
      text: heard.text,
      by: [...heard.by].map((by): unknown => JSON.parse(by)),
      fault: z.object({ fault: z.string() }).parse(error).fault,
    }
  }
}

const down: Script = { script: () => ({ fault: 'status', status: 500 }), answersJson: () => 'not what was asked' }
const saying = (text: string): Script => ({ script: () => text })

describe('a turn with two models', () => {
  it('is led by the first while it works', async () => {
    const models = await openChain(saying('First?'), saying('Second?'))
    expect(await hear(models)).toEqual({ text: 'First?', by: [{ by: 'model', name: 'model-1', prompt: prompt.id }], fault: null })
    expect(servers[1]?.calls).toEqual([])
  })

  it('is led by the second, and labelled so, when the first fails', async () => {
    const models = await openChain(down, saying('Second?'))
    expect(await hear(models)).toEqual({
      text: 'Second?',
      by: [{ by: 'model', name: 'model-2', prompt: prompt.id, fallback: true }],
      fault: null,
    })
  })

  it('is not begun anew once words have been shown', async () => {
    const models = await openChain({ script: () => ({ fault: 'no_finish', text: 'What did you do?', after: 2 }) }, saying('Second?'))
    expect(await hear(models)).toMatchObject({ text: 'What did', fault: 'cut_off' })
    expect(servers[1]?.calls).toEqual([])
  })

  it('is given to the rules within the budget when nobody begins', async () => {
    const models = await openChain({ script: () => ({ fault: 'hang' }) }, { script: () => ({ fault: 'hang' }) })
    expect(await hear(models, prompt, 200)).toMatchObject({ text: '', fault: 'no_first_token' })
  })

  it('never shows instructions that the first reads out, and is given to the second when it begins with them', async () => {
    const models = await openChain(saying('My reference is ZQ-1234 abcd, you know.'), saying('Second?'))
    const heard = await hear(models, { ...prompt, canary: 'zq1234abcd' })
    // Before them, or nothing of it: as the network brings the words.
    expect(['My reference is ', 'Second?']).toContain(heard.text)
    expect(await hear(models, { ...prompt, canary: 'My reference' })).toMatchObject({ text: 'Second?' })
  })
})

it('says that there is nobody when no model is configured', async () => {
  const models = await openChain()
  expect(await hear(models)).toMatchObject({ fault: 'unreachable' })
  expect(models.status()).toMatchObject({ leads: 'rules', host: null, healthy: true })
})

it('says who leads, where it runs, and who takes over', async () => {
  expect((await openChain(down, down)).status()).toEqual({
    leads: 'model',
    name: 'model-1',
    host: null,
    healthy: true,
    fallback: 'model-2',
  })
})

describe('an extraction with two models', () => {
  const wanted = { name: 'facts', schema: z.object({ facts: z.array(z.string()) }) }

  it('takes the first answer that fits the schema', async () => {
    const models = await openChain(down, { answersJson: (_, schema) => ({ facts: [schema] }) })
    const { value, model } = await extractWithFallback(models, prompt, wanted, context())
    expect({ value, name: model.name }).toEqual({ value: { facts: ['facts'] }, name: 'model-2' })
  })

  it('fails when none fits', async () => {
    await expect(extractWithFallback(await openChain(down), prompt, wanted, context())).rejects.toMatchObject({ fault: 'malformed' })
  })

  it('ends with the reason when it is aborted', async () => {
    const reason = new Error('shutting down')
    const models = await openChain(down)
    await expect(extractWithFallback(models, prompt, wanted, context(AbortSignal.abort(reason)))).rejects.toBe(reason)
  })
})
