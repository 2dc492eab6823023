use serde::{Deserialize, Serialize};
use wxpay_core::http::Method;
use wxpay_core::{
    Answer, Call, DateTime, Decode, DecodeError, EncodeError, Operation, Repeat, Spec,
};

use super::Receiver;
use crate::Extra;

/// Prepares an insurance claim that the user confirms (请求保险理赔预下单).
///
/// The funds are locked and the answer brings `package_info`, with which the front end opens the
/// page on which the user confirms. A claim that nobody confirms is closed after 24 hours;
/// [`CancelInsuranceClaim`](super::CancelInsuranceClaim) takes it back earlier.
///
/// - Who may call it: service providers of platforms.
/// - Rate limit: 100 requests a second.
/// - Repeatable: with the same `out_bill_no` and the same parameters. Never change `out_bill_no`
///   before a query shows that the bill has finally failed.
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
#[doc(alias = "请求保险理赔预下单")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PreTransferInsuranceClaim {
    /// 二级商户号: the sub-merchant's number, at most 32 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 收款方信息: who receives the money. Required.
    pub receiver: Receiver,
    /// 商户单号: your own number of the bill, unique, at most 32 letters and digits. Required.
    pub out_bill_no: String,
    /// 赔付金额, in fen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因, at most 32 characters. Required.
    pub transfer_remark: String,
    /// 商户回调地址: where to notify success and closing, at most 256 characters, without a query.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

impl PreTransferInsuranceClaim {
    /// A claim to `receiver` under your own number.
    pub fn new(
        out_bill_no: impl Into<String>,
        receiver: Receiver,
        transfer_remark: impl Into<String>,
    ) -> Self {
        Self {
            sub_mchid: None,
            receiver,
            out_bill_no: out_bill_no.into(),
            amount: None,
            transfer_remark: transfer_remark.into(),
            notify_url: None,
        }
    }

    /// Sets 二级商户号, the sub-merchant's number.
    #[must_use]
    pub fn sub_mchid(mut self, sub_mchid: impl Into<String>) -> Self {
        self.sub_mchid = Some(sub_mchid.into());
        self
    }

    /// Sets 赔付金额, in fen.
    #[must_use]
    pub fn amount(mut self, fen: i64) -> Self {
        self.amount = Some(fen);
        self
    }

    /// Sets 商户回调地址, where to notify success and closing.
    #[must_use]
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        self.notify_url = Some(url.into());
        self
    }
}

static SPEC: Spec = Spec::new(
    "pre_transfer_insurance_claim",
    Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
)
.title("请求保险理赔预下单")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504185")
.repeat(Repeat::ByNumber("out_bill_no"));

impl Operation for PreTransferInsuranceClaim {
    type Output = InsuranceClaimPreTransfer;

    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        call.json(self)
    }
}

/// A prepared insurance claim: the answer to [`PreTransferInsuranceClaim`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsuranceClaimPreTransfer {
    /// 二级商户号: the sub-merchant's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户单号: the merchant's own number of the bill.
    pub out_bill_no: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    pub bill_id: String,
    /// 受理时间: when the bill was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accept_time: Option<DateTime>,
    /// 跳转领取页面的 package 信息: what the front end opens the confirmation page with.
    pub package_info: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Decode for InsuranceClaimPreTransfer {
    fn decode(answer: &Answer) -> Result<Self, DecodeError> {
        answer.json()
    }
}
