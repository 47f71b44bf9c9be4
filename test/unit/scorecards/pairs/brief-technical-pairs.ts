import type { Pair } from './pair.ts'

/** More of software, data and security, answered as briefly as people do. */
export const briefTechnicalPairs: Pair[] = [
  [
    'Explain ACID.',
    'Atomicity means that all steps of a transaction succeed or none does; durability means that a committed transaction survives a crash.',
    'Atomicity means that committed data survive a crash; durability means that all steps succeed or none.',
  ],
  [
    'What is the difference between HTTP and HTTPS?',
    'HTTPS wraps HTTP in TLS, so nobody on the way can read or change it, and it listens on port 443.',
    'HTTP is encrypted with TLS and HTTPS sends everything in plain text on port 80.',
  ],
  [
    'What does a foreign key do?',
    'It points to the primary key of another table and stops you from leaving orphaned rows.',
    'A foreign key uniquely identifies each row of its own table and must never be null.',
  ],
  [
    'What is the difference between let and var?',
    'let lives only inside its block, var belongs to the whole function and is hoisted.',
    'var lives only inside its block, let belongs to the whole function and is hoisted.',
  ],
  [
    'How does a hash table compare with a balanced tree?',
    'The hash table finds a key in constant time on average but has no order; the tree keeps the keys sorted.',
    'The hash table keeps its keys sorted and needs logarithmic time; the tree finds a key in constant time but has no order.',
  ],
  [
    'What is eventual consistency?',
    'Replicas may lag for a moment, so a read can be stale, but in the end all copies converge.',
    'With eventual consistency every read returns the newest value immediately.',
  ],
  [
    'What is CSRF and how do you prevent it?',
    'CSRF makes a logged-in browser send a request the user did not want; anti-forgery tokens and SameSite cookies stop it.',
    'CSRF injects a script into the page; it is prevented by HTTPS and by escaping the output.',
  ],
  [
    'Explain JWT.',
    'A JWT is signed, so it cannot be changed unnoticed, but everybody can read its payload, and revoking it early is hard.',
    'A JWT is encrypted, so nobody can read the payload, and it can be revoked easily at any time.',
  ],
  [
    'What is the difference between REST and GraphQL?',
    'REST has many URLs, one for each resource; with GraphQL the client asks one endpoint for exactly the fields it needs.',
    'GraphQL has many URLs, one for each resource; with REST the client asks one endpoint for exactly the fields it needs.',
  ],
  [
    'What does a load balancer do?',
    'It spreads requests over several servers and takes out those that fail their health check.',
    'A load balancer stores the data and sends every request to one single server.',
  ],
  [
    'What is the difference between unit and integration tests?',
    'Unit tests look at one function in isolation; integration tests check that several parts work together.',
    'Integration tests look at one function in isolation; unit tests check that several parts work together.',
  ],
  [
    'What is a race condition?',
    'The outcome depends on the timing of two threads that touch shared data; a lock prevents it.',
    'A race condition happens with a single thread and makes the program faster.',
  ],
  [
    'What is the difference between a mutex and a semaphore?',
    'A mutex lets exactly one thread in; a semaphore counts and can let in several.',
    'A semaphore lets exactly one thread in; a mutex counts and can let in several.',
  ],
  [
    'Explain the difference between fetch and pull in git.',
    'git fetch only downloads the new commits; git pull also merges them into my branch.',
    'git pull only downloads the new commits; git fetch also merges them into my branch.',
  ],
  [
    'What do L1 and L2 regularisation do?',
    'L1 drives some weights to exactly zero, L2 shrinks all of them a little.',
    'L2 drives some weights to exactly zero, L1 shrinks all of them a little.',
  ],
  [
    'What is the bias variance trade-off?',
    'A simple model has high bias and underfits; a complex one has high variance and overfits.',
    'A simple model has high variance and overfits; a complex one has high bias and underfits.',
  ],
  [
    'What is data leakage?',
    'Information from the future or the test set slips into training, so the score looks far too good.',
    'Data leakage makes the accuracy on the test set lower than it should be, and it is harmless.',
  ],
  [
    'What does correlation tell you about causes?',
    'Correlation alone proves no cause; a confounder may drive both.',
    'A strong correlation proves that one variable causes the other.',
  ],
  [
    'What happens if you take a larger sample?',
    'A larger sample makes the standard error smaller and the power higher, but it does not cure bias.',
    'A larger sample increases the standard error, and it removes bias.',
  ],
  [
    'What is canary deployment?',
    'The new version goes to a few users first, and we watch the errors before everyone gets it.',
    'In a canary release all users get the new version at once.',
  ],
  [
    'When do you use a circuit breaker in software?',
    'After repeated failures it opens and stops calling the broken service until it recovers.',
    'The circuit breaker keeps retrying the broken service more and more often until it answers.',
  ],
]
