//! The command line of the gateway.
#![allow(
    clippy::doc_markdown,
    reason = "doc comments are the help's text, where backticks would show"
)]

use std::io::{IsTerminal, Write};
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use gateway::auth::Secret;
use gateway::config::{DEFAULT_PORT, Overrides, Settings, prepare_state_dir};
use gateway::server::Server;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing_subscriber::EnvFilter;

const EXAMPLES: &str = "\
Examples:
  gateway run                                  for programs on this machine, without a secret
  gateway run --port 0                         on a free port; the line on stdout says which
  CLAWDBOT_GATEWAY_TOKEN=… gateway run --bind 0.0.0.0
                                               for other machines; clients have to know the token
  RUST_LOG=gateway=debug gateway run           with more to read on stderr
  gateway completions zsh > _gateway           completions for a shell";

/// One port, one protocol, many small clients.
#[derive(Parser)]
#[command(name = "gateway", version, after_help = EXAMPLES, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve until SIGINT or SIGTERM.
    ///
    /// Prints one line with `listening on ws://…` on stdout when clients can connect. Logs go to stderr; RUST_LOG
    /// filters them.
    #[command(after_help = EXAMPLES)]
    Run(Run),
    /// Print completions for a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
}

#[derive(clap::Args)]
struct Run {
    /// Read settings from this JSON5 file.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Keep state here; created for this user alone.
    #[arg(long, value_name = "DIR")]
    state_dir: Option<PathBuf>,
    /// Listen on this address. Anything but a loopback address needs a secret. [default: 127.0.0.1]
    #[arg(long, value_name = "IP")]
    bind: Option<IpAddr>,
    #[arg(long, value_name = "N", help = format!("Listen on this port; 0 takes a free one. [default: {DEFAULT_PORT}]"))]
    port: Option<u16>,
    /// Clients have to know this token.
    ///
    /// Other users of this machine can see a command line: prefer the environment. Without it, the configuration file
    /// counts, then CLAWDBOT_GATEWAY_TOKEN or CLAWDBOT_GATEWAY_PASSWORD.
    #[arg(long, value_name = "T", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    token: Option<String>,
    /// Send `tick` this often. [default: 30000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=86_400_000))]
    tick_interval_ms: Option<u64>,
    /// Close connections that have not said hello after this time. [default: 10000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=86_400_000))]
    handshake_timeout_ms: Option<u64>,
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Run(options) => match run(options) {
            Ok(()) => ExitCode::SUCCESS,
            Err(text) => {
                for line in text.lines() {
                    eprintln!("error: {line}");
                }
                ExitCode::FAILURE
            }
        },
        Command::Completions { shell } => {
            clap_complete::generate(
                shell,
                &mut Cli::command(),
                "gateway",
                &mut std::io::stdout(),
            );
            ExitCode::SUCCESS
        }
    }
}

#[tokio::main]
async fn run(options: Run) -> Result<(), String> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .finish();
    // Not `init`: it also takes what libraries write with `log`, and tungstenite writes whole messages, secrets included.
    tracing::subscriber::set_global_default(log).expect("nobody else has set one");
    // Taken before anything else: a signal that arrives while starting counts.
    let mut signals =
        Signals::new().map_err(|error| format!("cannot wait for signals: {error}"))?;

    let settings = Settings::load(Overrides {
        config: options.config,
        state_dir: options.state_dir,
        bind: options.bind,
        port: options.port,
        token: options.token.as_deref().and_then(Secret::new),
        tick_interval_ms: options.tick_interval_ms,
        handshake_timeout_ms: options.handshake_timeout_ms,
        env_token: secret_in("CLAWDBOT_GATEWAY_TOKEN"),
        env_password: secret_in("CLAWDBOT_GATEWAY_PASSWORD"),
    })
    .map_err(|problems| problems.to_string())?;
    if let Some(dir) = &settings.state_dir {
        prepare_state_dir(dir).map_err(|problems| problems.to_string())?;
    }
    let wanted = std::net::SocketAddr::new(settings.bind, settings.port);
    let server = Server::bind(settings).await.map_err(|error| {
        format!(
            "cannot listen on {wanted}: {error}; free it or choose another with --bind and --port"
        )
    })?;
    // Nobody may be reading, and that is fine.
    let _ = writeln!(std::io::stdout(), "listening on ws://{}", server.address());

    let stop = async move {
        signals.next().await;
        tracing::info!("stopping; once more to stop at once");
        tokio::spawn(async move {
            signals.next().await;
            std::process::exit(1);
        });
    };
    server.run(stop).await;
    Ok(())
}

/// A secret given in the environment. One that is no text matches nothing, which is better than to ask for none.
fn secret_in(variable: &str) -> Option<Secret> {
    Secret::new(&std::env::var_os(variable)?.to_string_lossy())
}

/// SIGINT and SIGTERM. The second one ends the process at once.
struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

impl Signals {
    fn new() -> std::io::Result<Self> {
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
