use std::io::{self, Read, Write};

use ureq::config::Config;
use ureq::unversioned::transport::{Buffers, LazyBuffers, NextTimeout, Transport};
use wxpay_core::transport::{TransportError, TransportErrorKind};

use crate::deadline::Deadline;
use crate::idle;
use crate::stream::Stream;

/// An open connection, as ureq's pool keeps it.
#[derive(Debug)]
pub(crate) struct Connection {
    stream: Stream,
    buffers: LazyBuffers,
}

impl Connection {
    pub(crate) fn new(stream: Stream, config: &Config) -> Self {
        Self {
            stream,
            buffers: LazyBuffers::new(config.input_buffer_size(), config.output_buffer_size()),
        }
    }
}

/// A failure after the connection was handed a request, so that its outcome is unknown.
///
/// Not passed on as an I/O error: ureq takes a reset or a TLS stream that was cut off for the end
/// of a body that has no announced length.
fn broken(error: io::Error) -> ureq::Error {
    let kind = if error.kind() == io::ErrorKind::TimedOut {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Lost
    };
    ureq::Error::Other(TransportError::new(kind, error).into())
}

impl Transport for Connection {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        let limit = idle::bounded(*timeout.after).map_err(broken)?;
        self.stream.set_deadline(Deadline::after(limit));
        let output = &self.buffers.output()[..amount];
        self.stream
            .write_all(output)
            .and_then(|()| self.stream.flush())
            .map_err(broken)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        let limit = idle::bounded(*timeout.after).map_err(broken)?;
        self.stream.set_deadline(Deadline::after(limit));
        let input = self.buffers.input_append_buf();
        let amount = self.stream.read(input).map_err(broken)?;
        self.buffers.input_appended(amount);
        Ok(amount > 0)
    }

    fn is_open(&mut self) -> bool {
        self.stream.is_idle()
    }

    fn is_tls(&self) -> bool {
        self.stream.is_tls()
    }
}
