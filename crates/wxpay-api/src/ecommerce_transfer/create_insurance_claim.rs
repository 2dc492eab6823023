use serde::{Deserialize, Serialize};
use wxpay_core::http::Method;
use wxpay_core::{Call, EncodeError, Operation, Repeat, Spec};

use super::{InsuranceClaim, Receiver};

/// Pays an insurance claim at once (请求保险理赔).
///
/// The bill is accepted first and settled later: query it until its state is final.
///
/// - Who may call it: service providers of platforms.
/// - Rate limit: 100 requests a second.
/// - Repeatable: with the same `out_bill_no` and the same parameters. Never change `out_bill_no`
///   before a query shows that the bill has finally failed.
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
#[doc(alias = "请求保险理赔")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateInsuranceClaim {
    /// 二级商户号: the sub-merchant's number, at most 32 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 赔付用户信息: who receives the money. Required.
    pub receiver: Receiver,
    /// 商户单号: your own number of the bill, unique, at most 32 letters and digits. Required.
    pub out_bill_no: String,
    /// 赔付金额, in fen. Required.
    pub amount: i64,
    /// 赔付原因, at most 32 characters. Required.
    pub transfer_remark: String,
}

impl CreateInsuranceClaim {
    /// A claim of `amount` fen, paid to `receiver` under your own number.
    pub fn new(
        out_bill_no: impl Into<String>,
        amount: i64,
        receiver: Receiver,
        transfer_remark: impl Into<String>,
    ) -> Self {
        Self {
            sub_mchid: None,
            receiver,
            out_bill_no: out_bill_no.into(),
            amount,
            transfer_remark: transfer_remark.into(),
        }
    }

    /// Sets 二级商户号, the sub-merchant's number.
    #[must_use]
    pub fn sub_mchid(mut self, sub_mchid: impl Into<String>) -> Self {
        self.sub_mchid = Some(sub_mchid.into());
        self
    }
}

static SPEC: Spec = Spec::new(
    "create_insurance_claim",
    Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
)
.title("请求保险理赔")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504184")
.repeat(Repeat::ByNumber("out_bill_no"));

impl Operation for CreateInsuranceClaim {
    type Output = InsuranceClaim;

    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        call.json(self)
    }
}
