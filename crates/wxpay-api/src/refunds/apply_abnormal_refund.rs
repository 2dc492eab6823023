// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
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
    #[doc(alias = "发起异常退款")]
    pub request ApplyAbnormalRefund {
        required {
            /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
            refund_id: String,
            /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
            out_refund_no: String,
            /// Kind (异常退款处理方式). Required.
            r#type = "type": AbnormalRefundType,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Bank type (开户银行).
            bank_type: BankType,
            /// Bank account (收款银行卡号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            bank_account: Sensitive,
            /// Real name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            real_name: Sensitive,
        }
    }
}

wxpay_core::operation!(ApplyAbnormalRefund => Refund, wxpay_core::Spec::new(
    "apply_abnormal_refund",
    wxpay_core::http::Method::POST,
    "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
)
.title("发起异常退款")
.family("refunds")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421269")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

wxpay_core::open_enum! {
    /// Whose bank card receives an abnormal refund.
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
