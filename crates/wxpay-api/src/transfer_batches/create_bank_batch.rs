// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedPartnerBatch;
use super::PartnerTransferItem;

wxpay_core::model! {
    /// Starts a batch of transfers in bank mode (发起批量转账).
    ///
    /// `POST /v3/bank-transfer/batches`
    ///
    /// - Returns [`CreatedPartnerBatch`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_batch_no` and the same parameters.
    /// - 中文：发起批量转账。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml)
    #[doc(alias = "发起批量转账")]
    pub request CreateBankBatch {
        required {
            /// Merchant number of the service platform (服务平台商户号). Required.
            platform_mchid: String,
            /// Merchant number of the paying company (付款企业商户号). Required.
            specialized_payment_mchid: String,
            /// Merchant number of the sponsor (实际出资商户号). Required.
            sponsor_mchid: String,
            /// Merchant number the user authorized (用户授权商户号). Required.
            user_authorized_mchid: String,
            /// Application id the user authorized (用户授权appid). Required.
            user_authorized_appid: String,
            /// The merchant's own batch number (银行批次单号). Required.
            out_batch_no: String,
            /// Batch name (批次名称). Required.
            batch_name: String,
            /// Batch remark (批次备注). Required.
            batch_remark: String,
            /// Total amount (转账总金额). Required. In fen.
            total_amount: i64,
            /// Total count (转账总笔数). Required.
            total_count: i64,
        }
        optional {
            /// Additional remark (附加信息).
            attach_remark: String,
            /// Transfer scene (转账场景). Sources differ on whether it is required.
            transfer_scene: String,
            /// Purpose of the batch transfer (批量转账用途). Sources differ on whether it is required.
            transfer_purpose: String,
            /// List of transfer details (转账明细列表).
            transfer_detail_list: Vec<PartnerTransferItem>,
        }
    }
}

wxpay_core::operation!(CreateBankBatch => CreatedPartnerBatch, wxpay_core::Spec::new(
    "create_bank_batch",
    wxpay_core::http::Method::POST,
    "/v3/bank-transfer/batches",
)
.title("发起批量转账")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));
