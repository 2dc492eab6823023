//! A private key that lives elsewhere: the program that sends requests never holds it.
//!
//! Here a thread of its own keeps the key and signs what it is sent; in production it is an HSM, a
//! key management service, or another process.
//!
//! `cargo run -p wxpay-examples --example custom_signer`

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use wxpay::api::ecommerce_transfer::{CancelInsuranceClaim, PreTransferInsuranceClaim, Receiver};
use wxpay::blocking::Client;
use wxpay::crypto::{CryptoError, Scheme, Signer};
use wxpay::{AwsLc, Blocking, Merchant};
use wxpay_examples::{Failure, Options, Place, Printing};

fn main() -> ExitCode {
    wxpay_examples::run("Signs with a key that lives elsewhere.", with_a_distant_key)
}

fn with_a_distant_key(options: &Options) -> Result<(), Failure> {
    let place = Place::choose(options)?;
    // Only the keeper gets to see the key. The merchant is configured with a signer in its place.
    let owner = place.merchant(options)?;
    let distant = DistantSigner::start(owner.clone());
    let (mchid, serial, base_url) = (owner.mchid(), owner.serial(), owner.base_url().to_string());
    let merchant = Merchant::builder(AwsLc)
        .mchid(mchid)
        .serial(serial)
        .signer(distant)
        .shared_keys(owner.shared_keys())
        .base_url(&base_url)
        .build()?;
    let client = Client::new(merchant, Printing(Blocking::new()));
    let (out_bill_no, sub_mchid) = (place.out_bill_no(options), Place::sub_mchid(options));
    Place::announce(options, &out_bill_no);

    println!("\n1. prepare the claim {out_bill_no}");
    let receiver = Receiver::transaction_user(Place::transaction_id(options));
    let prepare = PreTransferInsuranceClaim::new(&out_bill_no)
        .receiver(receiver)
        .transfer_remark("退货运费险理赔");
    let prepared = client.send(
        prepare
            .sub_mchid(&sub_mchid)
            .amount(options.amount.unwrap_or(1)),
    )?;
    println!("  verified: bill {}", prepared.bill_id);

    println!("\n2. cancel it");
    place.spoil(options);
    let accepted = client.send(CancelInsuranceClaim::new(&out_bill_no).sub_mchid(&sub_mchid))?;
    println!("  verified: state {}", accepted.state);
    Ok(())
}

/// Asks the keeper of the key for signatures, and does not wait for ever.
#[derive(Clone, Debug)]
struct DistantSigner {
    requests: SyncSender<Request>,
    scheme: Scheme,
}

type Request = (Arc<[u8]>, SyncSender<Result<Vec<u8>, CryptoError>>);

impl DistantSigner {
    /// Starts the keeper; it ends when the last signer is gone.
    fn start(owner: Merchant) -> Self {
        let (requests, incoming) = sync_channel::<Request>(16);
        let scheme = owner.signer().scheme();
        std::thread::spawn(move || {
            for (message, answer) in incoming {
                // Whoever asked may have given up waiting.
                let _ = answer.send(owner.signer().sign(&message));
            }
        });
        Self { requests, scheme }
    }
}

impl Signer for DistantSigner {
    fn scheme(&self) -> Scheme {
        self.scheme
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let (answer, answered) = sync_channel(1);
        let gone = |_| CryptoError::failed("sign", "the keeper of the key is gone");
        self.requests.send((message.into(), answer)).map_err(gone)?;
        match answered.recv_timeout(Duration::from_secs(5)) {
            Ok(signature) => {
                println!("  the keeper has signed {} bytes", message.len());
                signature
            }
            Err(RecvTimeoutError::Timeout) => Err(CryptoError::failed(
                "sign",
                "the keeper of the key does not answer",
            )),
            Err(RecvTimeoutError::Disconnected) => {
                Err(CryptoError::failed("sign", "the keeper of the key is gone"))
            }
        }
    }
}
