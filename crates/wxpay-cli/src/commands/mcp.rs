//! `wxpay mcp`: a server of the Model Context Protocol for coding agents.

mod tools;

use clap::Args;
use rmcp::handler::server::ServerHandler;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation,
    ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ErrorData, serve_server, transport};
use tokio::task::spawn_blocking;

use crate::arguments::Global;
use crate::failure::Failure;

/// Serve coding agents over standard input and output.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay mcp
  wxpay mcp --profile sandbox

A coding agent starts it and speaks to it over standard input and output. It searches and shows operations, explains \
errors, diagnoses signatures and calls the sandbox on this machine. Another host is called only if the configuration \
file lists the profile under [mcp] allow, and then only by operations that read.")]
pub(crate) struct Mcp {}

const INSTRUCTIONS: &str = "\
WeChat Pay APIv3. Find an operation with search_operations (Chinese or English), read its fields with show_operation, \
and try it with call_sandbox. Amounts are whole numbers of fen. After an unknown outcome, query by your own number \
before you send anything again. explain_error says what an error code means; diagnose_signature says why a signature \
was refused.";

impl Mcp {
    #[expect(clippy::unused_self, reason = "like the other commands")]
    pub(crate) fn run(self, global: Global) -> Result<(), Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(Failure::caused_by)?;
        let ended = runtime.block_on(async {
            let server = serve_server(Server { global }, transport::stdio()).await;
            let server = server.map_err(|error| {
                Failure::caused_by(error)
                    .of(("no agent began a session", "没有编程助手建立会话"))
                    .with_next((
                        "A coding agent starts this command; see docs/command.md.",
                        "此命令由编程助手启动，详见 docs/command.zh-CN.md。",
                    ))
            })?;
            server.waiting().await.map_err(Failure::caused_by)
        });
        // A read of standard input that is pending must not hold the process up.
        runtime.shutdown_background();
        ended.map(drop)
    }
}

/// The server of one session.
struct Server {
    global: Global,
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("wxpay", env!("CARGO_PKG_VERSION")))
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(tools::all()))
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        tools::all().into_iter().find(|tool| tool.name == name)
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        if self.get_tool(&request.name).is_none() {
            return Err(ErrorData::invalid_params(
                "there is no tool of this name",
                None,
            ));
        }
        let global = self.global.clone();
        let arguments = request.arguments.unwrap_or_default();
        // Calls block their thread.
        let run = spawn_blocking(move || tools::run(&request.name, &arguments, &global));
        let result = match run.await {
            Ok(Ok(value)) => CallToolResult::structured(value),
            Ok(Err(failure)) => CallToolResult::structured_error(failure.to_json()),
            Err(_) => CallToolResult::error(vec![ContentBlock::text("the tool was stopped")]),
        };
        Ok(result.into())
    }
}
