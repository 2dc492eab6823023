// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchState;
use super::TransferItem;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits a batch of transfers under the insurance path (受理商家转账).
///
/// `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
///
/// - Returns [`CreatedInsuranceBatch`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - 中文：受理商家转账。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::{CreateInsuranceBatch, TransferItem};
///
/// let request = CreateInsuranceBatch::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .batch_name("示例名称")
///     .batch_remark("示例文字")
///     .total_amount(100)
///     .total_num(1)
///     .transfer_scene_id("sample-transfer-scene-id")
///     .transfer_detail_list([TransferItem::new()
///         .out_detail_no("1217752501201407033233368018")
///         .transfer_amount(100)
///         .transfer_remark("示例文字")
///         .reservation_id("sample-reservation-id")
///         .openid("oSAMPLE0123456789abcdefghijk")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_name":"示例名称","batch_remark":"示例文字","out_batch_no":"1217752501201407033233368018","sub_mchid":"1900000109","total_amount":100,"total_num":1,"transfer_detail_list":[{"openid":"oSAMPLE0123456789abcdefghijk","out_detail_no":"1217752501201407033233368018","reservation_id":"sample-reservation-id","transfer_amount":100,"transfer_remark":"示例文字"}],"transfer_scene_id":"sample-transfer-scene-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "受理商家转账",
    "/v3/platsolution/insurance/mch-transfer/batches/apply",
    "POST /v3/platsolution/insurance/mch-transfer/batches/apply",
    "4013504220"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateInsuranceBatch {
    /// The merchant's own batch number (商家批次单号). Required.
    pub out_batch_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// The service provider's application id (服务商AppID). Sources differ on whether it is required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (二级商户AppID).
    pub sub_appid: Option<String>,
    /// Batch name (批次名称). Required.
    pub batch_name: Option<String>,
    /// Batch remark (批次备注). Required.
    pub batch_remark: Option<String>,
    /// Total amount (转账总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Total number (转账总笔数). Required.
    pub total_num: Option<i64>,
    /// Transfer scene id (转账场景ID). Required.
    pub transfer_scene_id: Option<String>,
    /// List of transfer details (转账明细列表). Required.
    pub transfer_detail_list: Option<Vec<TransferItem>>,
    /// Address that receives the notifications (商户回调地址). Required.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateInsuranceBatch {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `batch_name`, `batch_remark`, `total_amount`, `total_num`, `transfer_scene_id` and `transfer_detail_list`.
    /// The client fills in `sp_appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            sub_mchid: None,
            sp_appid: None,
            sub_appid: None,
            batch_name: None,
            batch_remark: None,
            total_amount: None,
            total_num: None,
            transfer_scene_id: None,
            transfer_detail_list: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's application id (服务商AppID). Sources differ on whether it is required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's application id (二级商户AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Batch name (批次名称). Required.
    pub fn batch_name<Via>(mut self, batch_name: impl IntoField<String, Via>) -> Self {
        self.batch_name = batch_name.into_field();
        self
    }

    /// Batch remark (批次备注). Required.
    pub fn batch_remark<Via>(mut self, batch_remark: impl IntoField<String, Via>) -> Self {
        self.batch_remark = batch_remark.into_field();
        self
    }

    /// Total amount (转账总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Total number (转账总笔数). Required.
    pub fn total_num<Via>(mut self, total_num: impl IntoField<i64, Via>) -> Self {
        self.total_num = total_num.into_field();
        self
    }

    /// Transfer scene id (转账场景ID). Required.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<String, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// List of transfer details (转账明细列表). Required.
    pub fn transfer_detail_list<Via>(
        mut self,
        transfer_detail_list: impl IntoField<Vec<TransferItem>, Via>,
    ) -> Self {
        self.transfer_detail_list = transfer_detail_list.into_field();
        self
    }

    /// Address that receives the notifications (商户回调地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateInsuranceBatch
    [out_batch_no,]
    [sub_mchid, sp_appid, sub_appid, batch_name, batch_remark, total_amount, total_num, transfer_scene_id, transfer_detail_list, notify_url,]
    ["sub_mchid", "batch_name", "batch_remark", "total_amount", "total_num", "transfer_scene_id", "transfer_detail_list", "notify_url",]
}

wxpay_core::operation!(CreateInsuranceBatch => CreatedInsuranceBatch, wxpay_core::Spec::new(
    "platform_transfer.create_insurance_batch",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/insurance/mch-transfer/batches/apply",
)
.title("受理商家转账")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504220")
.fill(&[("sp_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

/// The numbers and state of an insurance batch just created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedInsuranceBatch {
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (商家转账批次单号).
    pub batch_id: Option<String>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// Batch state (批次状态).
    pub batch_state: Option<BatchState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedInsuranceBatch
    []
    [out_batch_no, batch_id, create_time, batch_state,]
    []
}
