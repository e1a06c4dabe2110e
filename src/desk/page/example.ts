/** A short form of our own with the usual faults, to try the desk on. */
export const example = `# Laptop request

In order to initiate the provisioning of a laptop, the requester must utilise this form. The RFC will be reviewed by the CAB and, subject to availability of stock and the agreement of the budget holder, the asset will be dispatched as soon as possible to the the location that was specified.

## Your details

- Full name: ____
- Employee number: ____
- E-mail address: ____
- Cost centre: ____

## The laptop

- Operating system build and/or image: ____
- IP range of the subnet: ____
- Describe in detail the business justification: ____

## Approval

1. Your line manager approves the request.
2. The head of department approves the request.
3. The service desk orders the laptop within 5 working days.

Incomplete forms will be rejected.
`
