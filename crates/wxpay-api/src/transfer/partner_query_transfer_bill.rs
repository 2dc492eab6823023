// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries a sub-merchant's transfer bill by the merchant's own number (商户单号查询转账单).
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// - Returns [`PartnerTransferBill`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商户单号查询转账单。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "商户单号查询转账单")]
    pub request PartnerQueryTransferBill {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerQueryTransferBill => PartnerTransferBill, wxpay_core::Spec::new(
    "partner_query_transfer_bill",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
)
.title("商户单号查询转账单")
.family("transfer")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A sub-merchant's transfer bill with its state, amount and receiver.
    pub answer PartnerTransferBill {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (商家转账订单号).
            transfer_bill_no: String,
            /// Application id (商户AppID).
            appid: String,
            /// State (单据状态).
            state: TransferBillState,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// When it was created (单据创建时间).
            create_time: String,
            /// When it was last updated (最后一次状态变更时间).
            update_time: String,
        }
    }
}
