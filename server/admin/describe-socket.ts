import { Accepted, Beat, commands, EventBody, PROTOCOL_VERSION, Refused, TurnDelta } from '#contract/live.ts'
import { NoteArrived } from '#contract/notes.ts'
import { jsonSchema } from '../platform/http/json-schema.ts'

const VERSION = '1'

/** AsyncAPI 3 of the socket, made from the contract. */
export const describeSocket = (origin: string) => {
  const sent = Object.entries(commands).map(([name, schema]) => [name, { name, payload: jsonSchema(schema, 'input') }] as const)
  const pushed = [
    ['interview:event', { name: 'interview:event', payload: jsonSchema(EventBody, 'output') }],
    ['turn.delta', { name: 'turn.delta', payload: jsonSchema(TurnDelta, 'output') }],
    ['interview:beat', { name: 'interview:beat', payload: jsonSchema(Beat, 'output') }],
    ['note.arrived', { name: 'note.arrived', payload: jsonSchema(NoteArrived, 'output') }],
  ] as const
  const ack = { name: 'ack', payload: { oneOf: [jsonSchema(Accepted, 'output'), jsonSchema(Refused, 'output')] } }
  const reference = (name: string) => ({ $ref: `#/channels/live/messages/${name.replaceAll('/', '~1')}` })
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Greenroom, live',
      version: VERSION,
      description: `Socket.IO, \`auth.protocol\` ${PROTOCOL_VERSION}. Commands are acked; events carry \`seq\`, strictly +1.`,
    },
    servers: { here: { host: new URL(origin).host, protocol: 'socket.io', pathname: '/socket.io' } },
    channels: { live: { address: '/', messages: Object.fromEntries([...sent, ...pushed, ['ack', ack]]) } },
    operations: {
      command: {
        action: 'receive',
        channel: { $ref: '#/channels/live' },
        messages: sent.map(([name]) => reference(name)),
        reply: { messages: [reference('ack')] },
      },
      push: { action: 'send', channel: { $ref: '#/channels/live' }, messages: pushed.map(([name]) => reference(name)) },
    },
  }
}
