// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedPartnerBatch;
use super::PartnerTransferItem;
use super::TransferPurpose;
use super::TransferScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Starts a batch of transfers in bank mode (发起批量转账).
///
/// `POST /v3/bank-transfer/batches`
///
/// - Returns [`CreatedPartnerBatch`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - 中文：发起批量转账。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::CreateBankBatch;
///
/// let request = CreateBankBatch::new("1217752501201407033233368018")
///     .platform_mchid("1900000109")
///     .specialized_payment_mchid("1900000109")
///     .sponsor_mchid("1900000109")
///     .user_authorized_mchid("1900000109")
///     .user_authorized_appid("wx8888888888888888")
///     .batch_name("示例名称")
///     .batch_remark("示例文字")
///     .total_amount(100)
///     .total_count(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_name":"示例名称","batch_remark":"示例文字","out_batch_no":"1217752501201407033233368018","platform_mchid":"1900000109","specialized_payment_mchid":"1900000109","sponsor_mchid":"1900000109","total_amount":100,"total_count":1,"user_authorized_appid":"wx8888888888888888","user_authorized_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起批量转账",
    "/v3/bank-transfer/batches",
    "POST /v3/bank-transfer/batches"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateBankBatch {
    /// The merchant's own batch number (银行批次单号). Required.
    pub out_batch_no: String,
    /// Merchant number of the service platform (服务平台商户号). Required.
    pub platform_mchid: Option<String>,
    /// Merchant number of the paying company (付款企业商户号). Required.
    pub specialized_payment_mchid: Option<String>,
    /// Merchant number of the sponsor (实际出资商户号). Required.
    pub sponsor_mchid: Option<String>,
    /// Merchant number the user authorized (用户授权商户号). Required.
    pub user_authorized_mchid: Option<String>,
    /// Application id the user authorized (用户授权appid). Required.
    pub user_authorized_appid: Option<String>,
    /// Batch name (批次名称). Required.
    pub batch_name: Option<String>,
    /// Batch remark (批次备注). Required.
    pub batch_remark: Option<String>,
    /// Additional remark (附加信息).
    pub attach_remark: Option<String>,
    /// Total amount (转账总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Total count (转账总笔数). Required.
    pub total_count: Option<i64>,
    /// Transfer scene (转账场景). Sources differ on whether it is required.
    pub transfer_scene: Option<TransferScene>,
    /// Purpose of the batch transfer (批量转账用途). Sources differ on whether it is required.
    pub transfer_purpose: Option<TransferPurpose>,
    /// List of transfer details (转账明细列表).
    pub transfer_detail_list: Option<Vec<PartnerTransferItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateBankBatch {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `platform_mchid`, `specialized_payment_mchid`, `sponsor_mchid`, `user_authorized_mchid`, `user_authorized_appid`, `batch_name`, `batch_remark`, `total_amount` and `total_count`.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            platform_mchid: None,
            specialized_payment_mchid: None,
            sponsor_mchid: None,
            user_authorized_mchid: None,
            user_authorized_appid: None,
            batch_name: None,
            batch_remark: None,
            attach_remark: None,
            total_amount: None,
            total_count: None,
            transfer_scene: None,
            transfer_purpose: None,
            transfer_detail_list: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the service platform (服务平台商户号). Required.
    pub fn platform_mchid<Via>(mut self, platform_mchid: impl IntoField<String, Via>) -> Self {
        self.platform_mchid = platform_mchid.into_field();
        self
    }

    /// Merchant number of the paying company (付款企业商户号). Required.
    pub fn specialized_payment_mchid<Via>(
        mut self,
        specialized_payment_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.specialized_payment_mchid = specialized_payment_mchid.into_field();
        self
    }

    /// Merchant number of the sponsor (实际出资商户号). Required.
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }

    /// Merchant number the user authorized (用户授权商户号). Required.
    pub fn user_authorized_mchid<Via>(
        mut self,
        user_authorized_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.user_authorized_mchid = user_authorized_mchid.into_field();
        self
    }

    /// Application id the user authorized (用户授权appid). Required.
    pub fn user_authorized_appid<Via>(
        mut self,
        user_authorized_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.user_authorized_appid = user_authorized_appid.into_field();
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

    /// Additional remark (附加信息).
    pub fn attach_remark<Via>(mut self, attach_remark: impl IntoField<String, Via>) -> Self {
        self.attach_remark = attach_remark.into_field();
        self
    }

    /// Total amount (转账总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Total count (转账总笔数). Required.
    pub fn total_count<Via>(mut self, total_count: impl IntoField<i64, Via>) -> Self {
        self.total_count = total_count.into_field();
        self
    }

    /// Transfer scene (转账场景). Sources differ on whether it is required.
    pub fn transfer_scene<Via>(
        mut self,
        transfer_scene: impl IntoField<TransferScene, Via>,
    ) -> Self {
        self.transfer_scene = transfer_scene.into_field();
        self
    }

    /// Purpose of the batch transfer (批量转账用途). Sources differ on whether it is required.
    pub fn transfer_purpose<Via>(
        mut self,
        transfer_purpose: impl IntoField<TransferPurpose, Via>,
    ) -> Self {
        self.transfer_purpose = transfer_purpose.into_field();
        self
    }

    /// List of transfer details (转账明细列表).
    pub fn transfer_detail_list<Via>(
        mut self,
        transfer_detail_list: impl IntoField<Vec<PartnerTransferItem>, Via>,
    ) -> Self {
        self.transfer_detail_list = transfer_detail_list.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateBankBatch
    [out_batch_no,]
    [platform_mchid, specialized_payment_mchid, sponsor_mchid, user_authorized_mchid, user_authorized_appid, batch_name, batch_remark, attach_remark, total_amount, total_count, transfer_scene, transfer_purpose, transfer_detail_list,]
    ["platform_mchid", "specialized_payment_mchid", "sponsor_mchid", "user_authorized_mchid", "user_authorized_appid", "batch_name", "batch_remark", "total_amount", "total_count",]
}

wxpay_core::operation!(CreateBankBatch => CreatedPartnerBatch, wxpay_core::Spec::new(
    "transfer_batches.create_bank_batch",
    wxpay_core::http::Method::POST,
    "/v3/bank-transfer/batches",
)
.title("发起批量转账")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));
