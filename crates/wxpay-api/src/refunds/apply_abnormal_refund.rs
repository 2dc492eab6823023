// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks for an abnormal refund to be paid to a bank card (发起异常退款).
    ///
    /// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `out_refund_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create-abnormal-refund.html)
    #[doc(alias = "发起异常退款")]
    pub request ApplyAbnormalRefund {
        required {
            /// WeChat Pay's refund number (微信退款单号). Required. It stands in the path.
            refund_id: String,
            /// The merchant's own refund number (商户退款单号). Required.
            out_refund_no: String,
            /// Kind (异常退款处理方式). Required.
            r#type = "type": AbnormalRefundType,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Bank type (开户银行).
            bank_type: BankType,
            /// Bank account (收款银行卡号). Sealed when it is sent; at most 214 bytes of UTF-8.
            bank_account: Sensitive,
            /// Real name (收款用户姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
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
.doc("https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create-abnormal-refund.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

wxpay_core::open_enum! {
    /// Whose bank card receives an abnormal refund.
    pub enum AbnormalRefundType {
        /// User bank card.
        UserBankCard = "USER_BANK_CARD",
        /// Merchant bank card.
        MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

wxpay_core::open_enum! {
    /// Bank of the receiving card.
    pub enum BankType {
        /// Cmb debit.
        CmbDebit = "CMB_DEBIT",
        /// Comm debit.
        CommDebit = "COMM_DEBIT",
        /// Abc debit.
        AbcDebit = "ABC_DEBIT",
        /// Ccb debit.
        CcbDebit = "CCB_DEBIT",
        /// Icbc debit.
        IcbcDebit = "ICBC_DEBIT",
        /// Boc debit.
        BocDebit = "BOC_DEBIT",
        /// Pab debit.
        PabDebit = "PAB_DEBIT",
        /// Spdb debit.
        SpdbDebit = "SPDB_DEBIT",
        /// Citic debit.
        CiticDebit = "CITIC_DEBIT",
        /// Ceb debit.
        CebDebit = "CEB_DEBIT",
        /// Cmbc debit.
        CmbcDebit = "CMBC_DEBIT",
        /// Cib debit.
        CibDebit = "CIB_DEBIT",
        /// Gdb debit.
        GdbDebit = "GDB_DEBIT",
        /// Psbc debit.
        PsbcDebit = "PSBC_DEBIT",
        /// Nbcb debit.
        NbcbDebit = "NBCB_DEBIT",
    }
}
