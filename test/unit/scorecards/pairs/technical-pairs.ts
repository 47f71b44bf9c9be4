import type { Pair } from './pair.ts'

/** A question, a right answer, and the same answer with one thing turned round. */
export const technicalPairs: Pair[] = [
  [
    'What is the difference between TCP and UDP?',
    'TCP opens a connection with a handshake and sends again whatever got lost on the way. UDP just fires packets off and does not care whether they arrive.',
    'UDP opens a connection with a handshake and sends again whatever got lost on the way. TCP just fires packets off and does not care whether they arrive.',
  ],
  [
    'Which transport would you take for a live video call, and why?',
    'I would take UDP, because a lost frame is better than a late one. It needs no handshake and never stops to resend.',
    'I would take UDP, because it guarantees that every packet arrives in order and resends the missing ones by itself.',
  ],
  [
    'How does a database index speed up queries, and what does it cost?',
    'The index is kept sorted, so the engine finds a row without reading the whole table. The price is that inserts become slower and disk space is needed.',
    'The index is kept sorted, so the engine finds a row without reading the whole table. Inserts become faster as well, and no disk space is needed.',
  ],
  [
    'What is the difference between an inner join and a left join?',
    'An inner join drops the rows that have no partner, while a left join keeps all rows of the left table and fills the gaps with nulls.',
    'A left join drops the rows that have no partner, while an inner join keeps all rows of the left table and fills the gaps with nulls.',
  ],
  [
    'What does normalisation do to a schema?',
    'Normalisation takes redundancy out, so each fact stands in one place, and queries need more joins.',
    'Normalisation adds redundancy on purpose, so that the same fact stands in several places and queries need fewer joins.',
  ],
  [
    'Explain optimistic and pessimistic locking.',
    'Optimistic locking compares a version number at save time and lets others read and write meanwhile. Pessimistic locking locks the record first and makes everybody else wait.',
    'Pessimistic locking compares a version number at save time and lets others read and write meanwhile. Optimistic locking locks the record first and makes everybody else wait.',
  ],
  [
    'How do you store passwords?',
    'I store a salted hash made by Argon2, which is slow on purpose. Hashing cannot be reversed, unlike encryption.',
    'I hash passwords with MD5, which is secure, and the salt is the same for all users so that we can find duplicates.',
  ],
  [
    'Explain symmetric and asymmetric encryption.',
    'Symmetric encryption has one shared key and is fast. Asymmetric encryption works with a public and a private key and is slower.',
    'Symmetric encryption works with a public and a private key and is slower. Asymmetric encryption has one shared key and is fast.',
  ],
  [
    'What do you do with your private key?',
    'My private key stays with me and nobody else gets it; I hand out only the public key.',
    'I share my private key with everyone who wants to write to me, and the public key stays secret.',
  ],
  [
    'What is the difference between authentication and authorisation?',
    'Authentication proves who somebody is. Authorisation then decides what this person may do.',
    'Authorisation proves who somebody is. Authentication then decides what this person may do.',
  ],
  [
    'How do you prevent SQL injection?',
    'With prepared statements, since they keep the values apart from the code. SQL injection is not stopped by HTTPS.',
    'SQL injection is prevented by HTTPS, because the query is encrypted, and by validation in the browser.',
  ],
  [
    'Which HTTP methods are idempotent?',
    'PUT is idempotent: sending it twice leaves the same result. POST is not, it may create a second record.',
    'POST is idempotent: sending it twice leaves the same result. PUT is not, it may create a second record.',
  ],
  [
    'What is the difference between 401 and 403?',
    'A 401 tells you that you are not logged in; a 403 tells you that you are logged in but lack the permission.',
    'A 403 tells you that you are not logged in; a 401 tells you that you are logged in but lack the permission.',
  ],
  [
    'What is a closure in JavaScript?',
    'A closure is a function that remembers the variables of the scope around it, even after the outer function has returned.',
    'A closure is a function that closes the program, and it has no access to the variables of the outer scope.',
  ],
  [
    'How do processes and threads differ?',
    'Threads share the memory of their process, which makes them light. Each process has its own memory and is isolated.',
    'Processes share one memory, which makes them light. Each thread has its own isolated memory.',
  ],
  [
    'What is the difference between a stack and a queue?',
    'A stack is last in, first out; a queue is first in, first out.',
    'A queue is last in, first out; a stack is first in, first out.',
  ],
  [
    'When would you rebase rather than merge?',
    'I rebase my own branch before review, since rebasing rewrites history and must not happen on a shared branch.',
    'Rebasing keeps the original history with a merge commit, so rebasing is safe on a shared branch.',
  ],
  [
    'What distinguishes unit tests from end-to-end tests?',
    'Unit tests check one small function in isolation and are fast. End-to-end tests drive the whole system and are slow, so we keep few of them.',
    'End-to-end tests are the fastest, so most tests should be of that kind. Unit tests need the real database and network.',
  ],
  [
    'Containers or virtual machines: what is the difference?',
    'A container shares the kernel of its host and starts within seconds. A virtual machine brings its own operating system and boots more slowly.',
    'A container brings its own guest operating system and kernel. A virtual machine shares the kernel of its host and starts within seconds.',
  ],
  [
    'What do liveness and readiness probes do in Kubernetes?',
    'If the liveness probe fails, the container is restarted. If the readiness probe fails, the pod only gets no traffic for a while.',
    'If the readiness probe fails, the container is restarted. The liveness probe decides whether the pod receives traffic.',
  ],
  [
    'How do you scale a web service horizontally?',
    'Horizontal scaling means adding more machines behind a load balancer, so the service has to be stateless.',
    'Horizontal scaling means that I give the same machine more memory and a bigger processor.',
  ],
  [
    'What are RPO and RTO?',
    'The RPO says how much data we may lose; the RTO says how long it may take until the service is back.',
    'The RTO says how much data we may lose; the RPO says how long it may take until the service is back.',
  ],
  [
    'What is a p-value?',
    'It is the probability of data at least this extreme if the null hypothesis is true. It says nothing about the size of the effect.',
    'The p-value is the probability that the null hypothesis is true, and a small one shows that the effect is large.',
  ],
  [
    'Explain Type I and Type II errors.',
    'A Type I error is a false alarm: we reject a null hypothesis that is true. A Type II error misses an effect that is really there.',
    'A Type II error is a false alarm: we reject a null hypothesis that is true. A Type I error misses an effect that is really there.',
  ],
  [
    'What are precision and recall?',
    'Precision tells how many of the flagged cases are correct, recall how many of the actual cases were found.',
    'Recall tells how many of the flagged cases are correct, precision tells how many of the actual cases are found.',
  ],
  [
    'How do you recognise overfitting, and what helps?',
    'An overfitted model is good on the training data and poor on new data. More data, regularisation or a simpler model help.',
    'Overfitting means high bias: the model is too simple. Adding more parameters cures overfitting.',
  ],
  [
    'When is the median better than the mean?',
    'With skewed incomes, because the median is robust against outliers while the mean is pulled up by them.',
    'With skewed incomes, because the mean is robust against outliers while the median is pulled up by them.',
  ],
  [
    'What is the difference between supervised and unsupervised learning?',
    'Supervised learning needs labelled examples. Unsupervised learning looks for structure without labels, as in clustering.',
    'Unsupervised learning needs labelled examples. Supervised learning looks for structure without labels, as in clustering.',
  ],
  [
    'How should a good A/B test be run?',
    'Users are assigned at random and both variants run at the same time. I fix the sample size beforehand and do not stop early.',
    'In an A/B test I look at the result every day and stop as soon as it is significant.',
  ],
  [
    'What does a VPN do?',
    'A VPN builds an encrypted tunnel over a public network. It does not make the line faster.',
    'A VPN makes the internet connection faster and removes viruses from the traffic.',
  ],
  [
    'What do DNS and DHCP do?',
    'DNS translates names into IP addresses. DHCP hands out addresses to the devices.',
    'DHCP translates names into IP addresses. DNS hands out addresses to the devices.',
  ],
  [
    'What is the difference between a switch and a router?',
    'A switch forwards frames by MAC address within one network. A router connects different networks by their IP addresses.',
    'A router forwards frames by MAC address within one network. A switch connects different networks by their IP addresses.',
  ],
]
