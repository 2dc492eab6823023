//! Bills of sub-merchants: in one file or several, each encrypted with a key of its own.
//!
//! [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014314390). Assumption: each file's hash covers its own
//! part of the bill, and the rows of several sub-merchants follow each other.

use wxpay::crypto::{Aead as _, AeadAlgorithm};
use wxpay_gcm::{Aes256Gcm, Sm4Gcm};

use super::book::Bills;
use super::wire::{keep, packed};
use crate::json::{Json, Object};
use crate::keys;
use crate::media::sha1;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::state::State;

/// The length of the nonces, as the example of the official page has it.
const NONCE_LEN: usize = 16;

/// The requested sub-merchant, or all with orders of the merchant.
pub(super) fn accounts(
    state: &mut State,
    scene: &Scene<'_>,
    sub_mchid: Option<&str>,
) -> Vec<String> {
    if let Some(sub_mchid) = sub_mchid {
        return vec![sub_mchid.to_owned()];
    }
    let mchid = &scene.merchant.mchid;
    let orders = state.orders.orders(scene.now);
    let orders = orders.filter(|order| order.mchid == *mchid);
    let mut accounts: Vec<_> = orders.filter_map(|order| order.sub_mchid.clone()).collect();
    accounts.sort();
    accounts.dedup();
    accounts
}

/// Common properties of a bill's files.
pub(super) struct Files {
    pub(super) algorithm: AeadAlgorithm,
    pub(super) is_gzip: bool,
}

impl Files {
    /// Keeps the files for their links, and returns links and keys.
    pub(super) fn announce(
        &self,
        bills: &mut Bills,
        scene: &Scene<'_>,
        plain: &[u8],
    ) -> Result<Reply, Refusal> {
        let parts = plain.chunks(bills.part_len).zip(1..);
        let files = parts.map(|(part, sequence)| self.file(bills, scene, part, sequence));
        let mut files = files.collect::<Result<Vec<_>, _>>()?;
        // The last one first: nothing says that they come in their order.
        files.reverse();
        let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
        let answer = Object::new()
            .with("download_bill_count", count)
            .with("download_bill_list", Json::List(files));
        Ok(answer.into())
    }

    fn file(
        &self,
        bills: &mut Bills,
        scene: &Scene<'_>,
        part: &[u8],
        sequence: i64,
    ) -> Result<Json, Refusal> {
        let failed = |_| Refusal::system_error();
        let content = match self.is_gzip {
            false => part.to_vec(),
            true => packed(part)?,
        };
        let key = keys::random_text().map_err(|_| Refusal::system_error())?;
        let nonce = keys::random_text().map_err(|_| Refusal::system_error())?;
        let nonce = &nonce[..NONCE_LEN];
        let (key, file) = match self.algorithm {
            AeadAlgorithm::Sm4Gcm => {
                let key = &key[..16];
                let bytes = key.as_bytes().try_into();
                let gcm = Sm4Gcm::new(bytes.map_err(|_| Refusal::system_error())?);
                (key, gcm.seal(nonce.as_bytes(), b"", &content))
            }
            _ => {
                let bytes = key.as_bytes().try_into();
                let gcm = Aes256Gcm::new(bytes.map_err(|_| Refusal::system_error())?);
                (&*key, gcm.seal(nonce.as_bytes(), b"", &content))
            }
        };
        let file = Object::new()
            .with("bill_sequence", sequence)
            .with("download_url", keep(bills, scene, file.map_err(failed)?)?)
            .with("encrypt_key", scene.merchant.seal(key).map_err(failed)?)
            .with("hash_type", "SHA1")
            .with("hash_value", sha1(part))
            .with("nonce", nonce);
        Ok(file.into())
    }
}
