// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedPartnerBatch;
use super::PartnerTransferItem;
use super::TransferPurpose;
use super::TransferScene;

wxpay_core::model! {
    /// Starts a batch of transfers for a sub-merchant (发起批量转账).
    ///
    /// `POST /v3/partner-transfer/batches`
    ///
    /// - Returns [`CreatedPartnerBatch`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_batch_no` and the same parameters.
    /// - 中文：发起批量转账。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml)
    #[doc(alias = "发起批量转账")]
    pub request PartnerCreateBatch {
        required {
            /// The sub-merchant's number (特约商户号). Required.
            sub_mchid: String,
            /// Authorization type (特约商户授权类型). Required.
            authorization_type: AuthorizationType,
            /// The merchant's own batch number (商家批次单号). Required.
            out_batch_no: String,
            /// Batch name (批次名称). Required.
            batch_name: String,
            /// Batch remark (批次备注). Required.
            batch_remark: String,
            /// Total amount (转账总金额). Required. In fen.
            total_amount: i64,
            /// Total number (转账总笔数). Required.
            total_num: i64,
        }
        optional {
            /// The sub-merchant's application id (特约商户appid).
            sub_appid: String,
            /// List of transfer details (转账明细列表). Sources differ on whether it is required.
            transfer_detail_list: Vec<PartnerTransferItem>,
            /// The service provider's application id (服务商的appid).
            sp_appid: String,
            /// Purpose of the batch transfer (批量转账用途).
            transfer_purpose: TransferPurpose,
            /// Transfer scene (转账场景).
            transfer_scene: TransferScene,
        }
    }
}

wxpay_core::operation!(PartnerCreateBatch => CreatedPartnerBatch, wxpay_core::Spec::new(
    "partner_create_batch",
    wxpay_core::http::Method::POST,
    "/v3/partner-transfer/batches",
)
.title("发起批量转账")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

wxpay_core::open_enum! {
    /// What the sub-merchant has authorized the service provider to do.
    pub enum AuthorizationType {
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}
