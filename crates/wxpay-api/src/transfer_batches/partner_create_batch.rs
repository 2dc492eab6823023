// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationType;
use super::CreatedPartnerBatch;
use super::PartnerTransferItem;
use super::TransferPurpose;
use super::TransferScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Starts a batch of transfers for a sub-merchant (发起批量转账).
///
/// `POST /v3/partner-transfer/batches`
///
/// - Returns [`CreatedPartnerBatch`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - 中文：发起批量转账。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::{AuthorizationType, PartnerCreateBatch};
///
/// let request = PartnerCreateBatch::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .authorization_type(AuthorizationType::InformationAuthorizationType)
///     .batch_name("示例名称")
///     .batch_remark("示例文字")
///     .total_amount(100)
///     .total_num(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_type":"INFORMATION_AUTHORIZATION_TYPE","batch_name":"示例名称","batch_remark":"示例文字","out_batch_no":"1217752501201407033233368018","sub_mchid":"1900000109","total_amount":100,"total_num":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起批量转账",
    "/v3/partner-transfer/batches",
    "POST /v3/partner-transfer/batches"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerCreateBatch {
    /// The merchant's own batch number (商家批次单号). Required.
    pub out_batch_no: String,
    /// The sub-merchant's number (特约商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (特约商户appid).
    pub sub_appid: Option<String>,
    /// Authorization type (特约商户授权类型). Required.
    pub authorization_type: Option<AuthorizationType>,
    /// Batch name (批次名称). Required.
    pub batch_name: Option<String>,
    /// Batch remark (批次备注). Required.
    pub batch_remark: Option<String>,
    /// Total amount (转账总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Total number (转账总笔数). Required.
    pub total_num: Option<i64>,
    /// List of transfer details (转账明细列表). Sources differ on whether it is required.
    pub transfer_detail_list: Option<Vec<PartnerTransferItem>>,
    /// The service provider's application id (服务商的appid).
    pub sp_appid: Option<String>,
    /// Purpose of the batch transfer (批量转账用途).
    pub transfer_purpose: Option<TransferPurpose>,
    /// Transfer scene (转账场景).
    pub transfer_scene: Option<TransferScene>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerCreateBatch {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `authorization_type`, `batch_name`, `batch_remark`, `total_amount` and `total_num`.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            sub_mchid: None,
            sub_appid: None,
            authorization_type: None,
            batch_name: None,
            batch_remark: None,
            total_amount: None,
            total_num: None,
            transfer_detail_list: None,
            sp_appid: None,
            transfer_purpose: None,
            transfer_scene: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (特约商户appid).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Authorization type (特约商户授权类型). Required.
    pub fn authorization_type<Via>(
        mut self,
        authorization_type: impl IntoField<AuthorizationType, Via>,
    ) -> Self {
        self.authorization_type = authorization_type.into_field();
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

    /// List of transfer details (转账明细列表). Sources differ on whether it is required.
    pub fn transfer_detail_list<Via>(
        mut self,
        transfer_detail_list: impl IntoField<Vec<PartnerTransferItem>, Via>,
    ) -> Self {
        self.transfer_detail_list = transfer_detail_list.into_field();
        self
    }

    /// The service provider's application id (服务商的appid).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// Purpose of the batch transfer (批量转账用途).
    pub fn transfer_purpose<Via>(
        mut self,
        transfer_purpose: impl IntoField<TransferPurpose, Via>,
    ) -> Self {
        self.transfer_purpose = transfer_purpose.into_field();
        self
    }

    /// Transfer scene (转账场景).
    pub fn transfer_scene<Via>(
        mut self,
        transfer_scene: impl IntoField<TransferScene, Via>,
    ) -> Self {
        self.transfer_scene = transfer_scene.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerCreateBatch
    [out_batch_no,]
    [sub_mchid, sub_appid, authorization_type, batch_name, batch_remark, total_amount, total_num, transfer_detail_list, sp_appid, transfer_purpose, transfer_scene,]
    ["sub_mchid", "authorization_type", "batch_name", "batch_remark", "total_amount", "total_num",]
}

wxpay_core::operation!(PartnerCreateBatch => CreatedPartnerBatch, wxpay_core::Spec::new(
    "transfer_batches.partner_create_batch",
    wxpay_core::http::Method::POST,
    "/v3/partner-transfer/batches",
)
.title("发起批量转账")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));
