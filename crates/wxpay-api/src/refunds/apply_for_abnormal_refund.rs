// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Asks for an abnormal refund to be paid to a bank card (发起异常退款).
///
/// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
///
/// - Returns [`Refund`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Rate limit: 150 requests a second.
/// - Retry: safe with the same `out_refund_no` and the same parameters.
/// - 中文：发起异常退款。调用方：普通商户、普通服务商；`out_refund_no` 和参数不变时可以重试；每秒 150 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421269)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Apply for the permission. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; timeout inside. | Send the same request again later. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such refund. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Query before anything is sent again. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::refunds::{AbnormalRefundType, ApplyForAbnormalRefund, BankType};
///
/// let request = ApplyForAbnormalRefund::new()
///     .refund_id("50000000382019052709732678859")
///     .out_refund_no("1217752501201407033233368018")
///     .r#type(AbnormalRefundType::UserBankCard)
///     .bank_type(BankType::IcbcDebit)
///     .bank_account("6222020000000000000")
///     .real_name("sample-real-name");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bank_account":"6222020000000000000","bank_type":"ICBC_DEBIT","out_refund_no":"1217752501201407033233368018","real_name":"sample-real-name","refund_id":"50000000382019052709732678859","type":"USER_BANK_CARD"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起异常退款",
    "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    "4013421269",
    "4013462191",
    "ApplyAbnormalRefund"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForAbnormalRefund {
    /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
    pub refund_id: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
    pub out_refund_no: Option<String>,
    /// Kind (异常退款处理方式). Required.
    pub r#type: Option<AbnormalRefundType>,
    /// Bank type (开户银行).
    pub bank_type: Option<BankType>,
    /// Bank account (收款银行卡号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub bank_account: Option<Sensitive>,
    /// Real name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub real_name: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForAbnormalRefund {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `refund_id`, `out_refund_no` and `type`.
    pub fn new() -> Self {
        Self {
            refund_id: None,
            sub_mchid: None,
            out_refund_no: None,
            r#type: None,
            bank_type: None,
            bank_account: None,
            real_name: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
    pub fn refund_id<Via>(mut self, refund_id: impl IntoField<String, Via>) -> Self {
        self.refund_id = refund_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
    pub fn out_refund_no<Via>(mut self, out_refund_no: impl IntoField<String, Via>) -> Self {
        self.out_refund_no = out_refund_no.into_field();
        self
    }

    /// Kind (异常退款处理方式). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<AbnormalRefundType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Bank type (开户银行).
    pub fn bank_type<Via>(mut self, bank_type: impl IntoField<BankType, Via>) -> Self {
        self.bank_type = bank_type.into_field();
        self
    }

    /// Bank account (收款银行卡号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn bank_account<Via>(mut self, bank_account: impl IntoField<Sensitive, Via>) -> Self {
        self.bank_account = bank_account.into_field();
        self
    }

    /// Real name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn real_name<Via>(mut self, real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.real_name = real_name.into_field();
        self
    }
}

impl Default for ApplyForAbnormalRefund {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForAbnormalRefund
    []
    [refund_id, sub_mchid, out_refund_no, r#type = "type", bank_type, bank_account, real_name,]
    ["refund_id", "out_refund_no", "type",]
}

wxpay_core::operation!(ApplyForAbnormalRefund => Refund, wxpay_core::Spec::new(
    "refunds.apply_for_abnormal_refund",
    wxpay_core::http::Method::POST,
    "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
)
.title("发起异常退款")
.family("refunds")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421269")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

wxpay_core::open_enum! {
    /// Holder of the bank card that receives an abnormal refund.
    pub enum AbnormalRefundType {
        /// To the user's bank card.
        UserBankCard = "USER_BANK_CARD",
        /// To the merchant's bank account.
        MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

wxpay_core::open_enum! {
    /// Bank of the receiving card.
    pub enum BankType {
        CmbDebit = "CMB_DEBIT",
        CommDebit = "COMM_DEBIT",
        AbcDebit = "ABC_DEBIT",
        CcbDebit = "CCB_DEBIT",
        IcbcDebit = "ICBC_DEBIT",
        BocDebit = "BOC_DEBIT",
        PabDebit = "PAB_DEBIT",
        SpdbDebit = "SPDB_DEBIT",
        CiticDebit = "CITIC_DEBIT",
        CebDebit = "CEB_DEBIT",
        CmbcDebit = "CMBC_DEBIT",
        CibDebit = "CIB_DEBIT",
        GdbDebit = "GDB_DEBIT",
        PsbcDebit = "PSBC_DEBIT",
        NbcbDebit = "NBCB_DEBIT",
    }
}
