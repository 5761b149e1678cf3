//! The `protocol` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    protocol_codegen::cli::run()
}
