//! Shared by the examples: where to send requests, a transport that prints, and errors that read well.

mod options;
mod place;
mod printing;

use std::error::Error;
use std::process::ExitCode;

pub use options::Options;
pub use place::Place;
pub use printing::Printing;

/// Error of an example, shown with its causes.
pub type Failure = Box<dyn Error + Send + Sync>;

/// Runs an example and turns its failure into a message and an exit code.
pub fn run(title: &str, example: impl FnOnce(&Options) -> Result<(), Failure>) -> ExitCode {
    let options = match Options::from_args(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(usage) => {
            eprintln!("{usage}");
            return ExitCode::from(2);
        }
    };
    if options.help {
        println!("{title}\n\n{}", Options::HELP);
        return ExitCode::SUCCESS;
    }
    finish(example(&options))
}

/// Error of an example, shown with its causes.
pub fn finish(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nerror: {}", explain(&*failure));
            ExitCode::FAILURE
        }
    }
}

/// An error, its causes, and what is known about the money.
pub fn explain(failure: &(dyn Error + 'static)) -> String {
    let mut text = failure.to_string();
    let mut cause = failure.source();
    while let Some(source) = cause {
        text.push_str("\n  because: ");
        text.push_str(&source.to_string());
        cause = source.source();
    }
    let Some(error) = failure.downcast_ref::<wxpay::Error>() else {
        return text;
    };
    if let Some(id) = error.request_id() {
        text.push_str("\n  request id: ");
        text.push_str(id);
    }
    text.push_str("\n  outcome: ");
    text.push_str(match error.delivery() {
        wxpay::Delivery::NotSent => "nothing was sent",
        wxpay::Delivery::Answered => "WeChat Pay has answered, the error says what became of it",
        _ => "unknown: query the bill by its number before anything else",
    });
    text
}
