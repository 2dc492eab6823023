use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use wxpay::async_trait;
use wxpay::bytes::Bytes;
use wxpay::http::{Request, Response};
use wxpay::transport::{
    BlockingIncoming, BlockingTransport, Incoming, Limits, Outgoing, Transport, TransportError,
};

use crate::engine::Engine;

/// A transport whose timer is a sandbox's business time: waiting advances it and takes no real time.
///
/// [`Sandbox::transport`](crate::Sandbox::transport) creates one. It sends by the wrapped transport.
pub struct SandboxTransport<T> {
    network: T,
    engine: Arc<Engine>,
}

impl<T> SandboxTransport<T> {
    pub(crate) const fn new(network: T, engine: Arc<Engine>) -> Self {
        Self { network, engine }
    }

    fn pass(&self, delay: Duration) {
        self.engine.advance(delay);
    }
}

impl<T: BlockingTransport> BlockingTransport for SandboxTransport<T> {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.network.send(request, limits)
    }

    fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<BlockingIncoming>, TransportError> {
        self.network.stream(request, limits)
    }

    fn wait(&self, delay: Duration) -> bool {
        self.pass(delay);
        true
    }
}

#[async_trait]
impl<T: Transport> Transport for SandboxTransport<T> {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.network.send(request, limits).await
    }

    async fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<Incoming>, TransportError> {
        self.network.stream(request, limits).await
    }

    async fn offload(&self, work: Box<dyn FnOnce() + Send>) {
        self.network.offload(work).await;
    }

    async fn wait(&self, delay: Duration) -> bool {
        self.pass(delay);
        true
    }
}

impl<T: fmt::Debug> fmt::Debug for SandboxTransport<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SandboxTransport")
            .field(&self.network)
            .finish()
    }
}
