// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchState;
use super::TransferItem;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Submits a batch of transfers under the insurance path (受理商家转账).
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
    ///
    /// - Returns [`CreatedInsuranceBatch`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_batch_no` and the same parameters.
    /// - 中文：受理商家转账。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
    #[doc(alias = "受理商家转账")]
    pub request CreateInsuranceBatch {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
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
            /// Transfer scene id (转账场景ID). Required.
            transfer_scene_id: String,
            /// List of transfer details (转账明细列表). Required.
            transfer_detail_list: Vec<TransferItem>,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
        }
        optional {
            /// The service provider's application id (服务商AppID). Sources differ on whether it is required.
            sp_appid: String,
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(CreateInsuranceBatch => CreatedInsuranceBatch, wxpay_core::Spec::new(
    "create_insurance_batch",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/insurance/mch-transfer/batches/apply",
)
.title("受理商家转账")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504220")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

wxpay_core::model! {
    /// The numbers and state of an insurance batch just created.
    pub answer CreatedInsuranceBatch {
        always {}
        optional {
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (商家转账批次单号).
            batch_id: String,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// Batch state (批次状态).
            batch_state: BatchState,
        }
    }
}
