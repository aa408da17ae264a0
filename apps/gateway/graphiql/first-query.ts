/** What stands in the editor of somebody who opens GraphiQL for the first time. */
export const firstQuery = `# 群星接口。按 Ctrl+Enter 运行；左侧书本图标可查阅全部类型的说明。
# The API of Qunxing. Ctrl+Enter runs it; the book on the left explains every type.

query Clusters {
  clusters(first: 10, orderBy: { field: coverage, direction: descending }) {
    totalCount
    edges {
      node {
        name
        demonstration
        leadingIndustry
        evaluations {
          standard {
            title {
              zh
              en
            }
          }
          verdict
          known
          needed
        }
      }
    }
  }
}
`;
