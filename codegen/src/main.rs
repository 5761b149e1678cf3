//! The `protocol` command, with the protocols of this repository.

use std::process::ExitCode;

use protocol_codegen::cli::{self, Own};

fn main() -> ExitCode {
    cli::run(&Own {
        package: "protocol-schema",
        documents: protocol_schema::documents,
        names: ["protocol", "GatewayProtocol", "gateway-protocol"],
    })
}
