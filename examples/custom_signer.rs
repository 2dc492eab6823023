//! A private key outside of the program that sends requests.
//!
//! Here a thread holds the key and signs. In production it is an HSM, a KMS or another process.
//!
//! `cargo run -p wxpay-examples --example custom_signer`

use std::error::Error;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Duration;

use wxpay::api::ecommerce_transfer::{PreTransferInsuranceClaim, Receiver};
use wxpay::blocking::Client;
use wxpay::crypto::{CryptoError, Scheme, Signer};
use wxpay::{AwsLc, Blocking, Merchant};
use wxpay_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?;
    // Only this thread sees the key. The merchant that sends requests has a signer in its place.
    let holder = sandbox.merchant(AwsLc)?;
    let merchant = Merchant::builder(AwsLc)
        .mchid(holder.mchid())
        .serial(holder.serial())
        .signer(RemoteSigner::start(holder.clone()))
        .shared_keys(holder.shared_keys())
        .base_url(&holder.base_url().to_string())
        .build()?;
    let client = Client::new(merchant, Blocking::new());

    let prepare = PreTransferInsuranceClaim::new("plfk2020042013")
        .receiver(Receiver::transaction_user("4200000000202004201300000001"))
        .transfer_remark("退货运费险理赔")
        .sub_mchid("1900001109")
        .amount(1);
    println!("verified: bill {}", client.send(prepare)?.bill_id);
    Ok(())
}

/// Requests signatures from the thread that holds the key.
#[derive(Debug)]
struct RemoteSigner {
    requests: SyncSender<Request>,
    scheme: Scheme,
}

type Request = (Arc<[u8]>, SyncSender<Result<Vec<u8>, CryptoError>>);

impl RemoteSigner {
    /// Starts the thread. It ends with the signer.
    fn start(holder: Merchant) -> Self {
        let (requests, incoming) = sync_channel::<Request>(16);
        let scheme = holder.signer().scheme();
        std::thread::spawn(move || {
            for (message, reply) in incoming {
                // The caller may have given up waiting.
                let _ = reply.send(holder.signer().sign(&message));
            }
        });
        Self { requests, scheme }
    }
}

impl Signer for RemoteSigner {
    fn scheme(&self) -> Scheme {
        self.scheme
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let (reply, signature) = sync_channel(1);
        let failed = |_| CryptoError::failed("sign", "the signing thread ended");
        self.requests
            .send((message.into(), reply))
            .map_err(failed)?;
        let timeout = |_| CryptoError::failed("sign", "no signature within 5 s");
        signature
            .recv_timeout(Duration::from_secs(5))
            .map_err(timeout)?
    }
}
