import OpenAI from 'openai'

/** The tokens of one answer, read the way everybody reads them. */
export async function* tokens(): AsyncGenerator<string> {
  const chunks = await openai.chat.completions.create({
    model: 'scripted',
    stream: true,
    messages: [{ role: 'user', content: 'Ask me something.' }],
  })
  for await (const chunk of chunks) {
    const text = chunk.choices[0]?.delta.content
    if (text) yield text
  }
}

const openai = new OpenAI({ baseURL: process.env.UPSTREAM ?? '', apiKey: 'none', maxRetries: 0 })
