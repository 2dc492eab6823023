// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Cancels a sub-merchant's transfer (撤销转账).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// - Returns [`PartnerTransferBillCancellation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：撤销转账。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    #[doc(alias = "撤销转账")]
    pub request PartnerCancelTransferBill {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerCancelTransferBill => PartnerTransferBillCancellation, wxpay_core::Spec::new(
    "partner_cancel_transfer_bill",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
)
.title("撤销转账")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A sub-merchant's transfer bill as its cancellation answers it.
    pub answer PartnerTransferBillCancellation {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
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
            /// When it was last updated (最后一次单据状态变更时间).
            update_time: String,
        }
    }
}
