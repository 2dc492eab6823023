// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityDonation;

wxpay_core::model! {
    /// Starts a charity donation from a budget (发起公益捐赠).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
    ///
    /// - Returns [`CharityDonation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_transfer_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：发起公益捐赠。调用方：服务商、平台；`out_transfer_no` 和参数不变时可以重试。
    #[doc(alias = "发起公益捐赠")]
    pub request CreateCharityDonation {
        required {
            /// The merchant's own budget number (商户预算单号). Required.
            out_budget_no: String,
            /// The merchant's own donation number (商户公益捐赠单号). Required.
            out_transfer_no: String,
            /// Merchant number of the sponsor (出资商户号). Required.
            sponsor_mchid: String,
            /// Merchant number of the receiver (收款商户号). Required.
            receive_mchid: String,
            /// Amount (预算总金额). Required. In fen.
            amount: i64,
            /// Remark on the transfer (捐赠备注). Required.
            transfer_remark: String,
        }
        optional {
            /// Details of the transaction (关联的交易单号).
            transaction_info: TransactionInfo,
        }
    }
}

wxpay_core::operation!(CreateCharityDonation => CharityDonation, wxpay_core::Spec::new(
    "create_charity_donation",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/charity-transfer-bills",
)
.title("发起公益捐赠")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_transfer_no")));

wxpay_core::model! {
    /// The transaction that a donation belongs to.
    pub request TransactionInfo {
        required {
            /// Order type (订单类型). Required.
            transaction_type: TransactionType,
            /// WeChat Pay's order number (订单号). Required.
            transaction_id: String,
        }
        optional {}
    }
}

wxpay_core::open_enum! {
    /// What kind of transaction a donation belongs to.
    pub enum TransactionType {
        Wxpay = "WXPAY",
    }
}
