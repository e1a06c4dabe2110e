/** The workflow that `untape init` writes: the first one of action/README.md, word for word (a test compares them). */
export const workflowPath = '.github/workflows/untape.yml'

export const workflow = `name: untape
on: pull_request
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: untape-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  untape:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: untape/untape@v1
`
