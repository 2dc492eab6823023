// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AppJumpType;
use super::BackgroundColor;
use super::BrandCouponScope;
use super::BrandSendChannel;
use super::BundleCouponCodeMode;
use super::CodeDisplayMode;
use super::CouponCodeMode;
use super::CouponScope;
use super::CouponTag;
use super::CouponType;
use super::CouponUsageMethod;
use super::DeliveryPlanState;
use super::ImageGenerationTaskState;
use super::ImageGenerationType;
use super::NonSequentialUsageMode;
use super::ProductCouponState;
use super::SendChannel;
use super::SequentialUsageItemState;
use super::SequentialUsageType;
use super::StockState;
use super::StoreScope;
use super::UsageMode;
use super::UserCouponState;
use super::Weekday;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// The brand's notification address and when it was last changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandNotificationUrl {
    /// Address that receives the notifications (通知URL地址).
    pub notify_url: Option<String>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandNotificationUrl
    []
    [notify_url, update_time,]
    []
}

/// The discount of a brand's product coupon that is used once.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandSingleUsageInfo {
    /// Details of an amount-off coupon (满减券使用规则).
    pub normal_coupon: Option<PartialNormalCoupon>,
    /// Details of a percentage-off coupon (折扣券使用规则).
    pub discount_coupon: Option<PartialDiscountCoupon>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandSingleUsageInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            normal_coupon: None,
            discount_coupon: None,
            extra: Extra::new(),
        }
    }

    /// Details of an amount-off coupon (满减券使用规则).
    pub fn normal_coupon<Via>(
        mut self,
        normal_coupon: impl IntoField<PartialNormalCoupon, Via>,
    ) -> Self {
        self.normal_coupon = normal_coupon.into_field();
        self
    }

    /// Details of a percentage-off coupon (折扣券使用规则).
    pub fn discount_coupon<Via>(
        mut self,
        discount_coupon: impl IntoField<PartialDiscountCoupon, Via>,
    ) -> Self {
        self.discount_coupon = discount_coupon.into_field();
        self
    }
}

impl Default for BrandSingleUsageInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandSingleUsageInfo
    []
    [normal_coupon, discount_coupon,]
    []
}

/// Frequency and interval of the uses of a bundle, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialProgressiveBundleUsageInfo {
    /// Count (可使用次数). Required.
    pub count: Option<i64>,
    /// Days between uses (多次优惠使用间隔天数).
    pub interval_days: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialProgressiveBundleUsageInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `count`.
    pub fn new() -> Self {
        Self {
            count: None,
            interval_days: None,
            extra: Extra::new(),
        }
    }

    /// Count (可使用次数). Required.
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Days between uses (多次优惠使用间隔天数).
    pub fn interval_days<Via>(mut self, interval_days: impl IntoField<i64, Via>) -> Self {
        self.interval_days = interval_days.into_field();
        self
    }
}

impl Default for PartialProgressiveBundleUsageInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialProgressiveBundleUsageInfo
    []
    [count, interval_days,]
    ["count",]
}

/// Display of a brand's product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandDisplayInfo {
    /// Name (商品券名称). Required. At most 15 characters.
    pub name: Option<String>,
    /// Image address (商品券图片). Required.
    pub image_url: Option<String>,
    /// Background image address (商品券背景图). Required.
    pub background_url: Option<String>,
    /// Addresses of the detail images (商品券详情图列表).
    pub detail_image_url_list: Option<Vec<String>>,
    /// Original price (商品原价). In fen.
    pub original_price: Option<i64>,
    /// Combo packages (适用商品组合).
    pub combo_package_list: Option<Vec<BrandComboPackage>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandDisplayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `image_url` and `background_url`.
    pub fn new() -> Self {
        Self {
            name: None,
            image_url: None,
            background_url: None,
            detail_image_url_list: None,
            original_price: None,
            combo_package_list: None,
            extra: Extra::new(),
        }
    }

    /// Name (商品券名称). Required. At most 15 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Image address (商品券图片). Required.
    pub fn image_url<Via>(mut self, image_url: impl IntoField<String, Via>) -> Self {
        self.image_url = image_url.into_field();
        self
    }

    /// Background image address (商品券背景图). Required.
    pub fn background_url<Via>(mut self, background_url: impl IntoField<String, Via>) -> Self {
        self.background_url = background_url.into_field();
        self
    }

    /// Addresses of the detail images (商品券详情图列表).
    pub fn detail_image_url_list<Via>(
        mut self,
        detail_image_url_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.detail_image_url_list = detail_image_url_list.into_field();
        self
    }

    /// Original price (商品原价). In fen.
    pub fn original_price<Via>(mut self, original_price: impl IntoField<i64, Via>) -> Self {
        self.original_price = original_price.into_field();
        self
    }

    /// Combo packages (适用商品组合).
    pub fn combo_package_list<Via>(
        mut self,
        combo_package_list: impl IntoField<Vec<BrandComboPackage>, Via>,
    ) -> Self {
        self.combo_package_list = combo_package_list.into_field();
        self
    }
}

impl Default for BrandDisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandDisplayInfo
    []
    [name, image_url, background_url, detail_image_url_list, original_price, combo_package_list,]
    ["name", "image_url", "background_url",]
}

/// A brand's product coupon with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandProductCoupon {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<BrandCouponScope>,
    /// Kind (商品券类型).
    pub r#type: Option<CouponType>,
    /// Usage mode (使用模式).
    pub usage_mode: Option<NonSequentialUsageMode>,
    /// Details of the single-use mode (单券模式信息).
    pub single_usage_info: Option<BrandSingleUsageInfo>,
    /// Details of the progressive multi-use mode (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<PartialProgressiveBundleUsageInfo>,
    /// Display details (展示信息).
    pub display_info: Option<BrandDisplayInfo>,
    /// The merchant's own product number (外部商品ID).
    pub out_product_no: Option<String>,
    /// State (商品券状态).
    pub state: Option<ProductCouponState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandProductCoupon
    []
    [product_coupon_id, scope, r#type = "type", usage_mode, single_usage_info, progressive_bundle_usage_info, display_info, out_product_no, state, deactivate_request_no, deactivate_time, deactivate_reason,]
    []
}

/// A brand's group of batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandStockBundle {
    /// Coupon batch bundle id (批次组ID). At most 40 characters.
    pub stock_bundle_id: Option<String>,
    /// List of coupon batches (批次列表).
    pub stock_list: Option<Vec<BrandBundledStock>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandStockBundle
    []
    [stock_bundle_id, stock_list,]
    []
}

/// Display of the usage rules of a brand's coupons.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUsageRuleDisplayInfo {
    /// Ways to use the coupon (券使用方式列表). Required.
    pub coupon_usage_method_list: Option<Vec<CouponUsageMethod>>,
    /// Application id of the mini program (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (小程序跳转路径).
    pub mini_program_path: Option<String>,
    /// Path to jump to in the app (APP的H5跳转路径).
    pub app_path: Option<String>,
    /// Instructions for use (券使用说明). Required. At most 1000 characters.
    pub usage_description: Option<String>,
    /// Stores where the coupon can be used (券可用门店信息).
    pub coupon_available_store_info: Option<PartialAvailableStoreInfo>,
    /// Way to jump to the app (APP跳转类型).
    pub app_jump_type: Option<AppJumpType>,
    /// Passcode link (口令链接).
    pub passcode_link: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandUsageRuleDisplayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_usage_method_list` and `usage_description`.
    pub fn new() -> Self {
        Self {
            coupon_usage_method_list: None,
            mini_program_appid: None,
            mini_program_path: None,
            app_path: None,
            usage_description: None,
            coupon_available_store_info: None,
            app_jump_type: None,
            passcode_link: None,
            extra: Extra::new(),
        }
    }

    /// Ways to use the coupon (券使用方式列表). Required.
    pub fn coupon_usage_method_list<Via>(
        mut self,
        coupon_usage_method_list: impl IntoField<Vec<CouponUsageMethod>, Via>,
    ) -> Self {
        self.coupon_usage_method_list = coupon_usage_method_list.into_field();
        self
    }

    /// Application id of the mini program (小程序AppID).
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Page path in the mini program (小程序跳转路径).
    pub fn mini_program_path<Via>(
        mut self,
        mini_program_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_path = mini_program_path.into_field();
        self
    }

    /// Path to jump to in the app (APP的H5跳转路径).
    pub fn app_path<Via>(mut self, app_path: impl IntoField<String, Via>) -> Self {
        self.app_path = app_path.into_field();
        self
    }

    /// Instructions for use (券使用说明). Required. At most 1000 characters.
    pub fn usage_description<Via>(
        mut self,
        usage_description: impl IntoField<String, Via>,
    ) -> Self {
        self.usage_description = usage_description.into_field();
        self
    }

    /// Stores where the coupon can be used (券可用门店信息).
    pub fn coupon_available_store_info<Via>(
        mut self,
        coupon_available_store_info: impl IntoField<PartialAvailableStoreInfo, Via>,
    ) -> Self {
        self.coupon_available_store_info = coupon_available_store_info.into_field();
        self
    }

    /// Way to jump to the app (APP跳转类型).
    pub fn app_jump_type<Via>(mut self, app_jump_type: impl IntoField<AppJumpType, Via>) -> Self {
        self.app_jump_type = app_jump_type.into_field();
        self
    }

    /// Passcode link (口令链接).
    pub fn passcode_link<Via>(mut self, passcode_link: impl IntoField<String, Via>) -> Self {
        self.passcode_link = passcode_link.into_field();
        self
    }
}

impl Default for BrandUsageRuleDisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandUsageRuleDisplayInfo
    []
    [coupon_usage_method_list, mini_program_appid, mini_program_path, app_path, usage_description, coupon_available_store_info, app_jump_type, passcode_link,]
    ["coupon_usage_method_list", "usage_description",]
}

/// Display of a brand's coupon to the user who holds it.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandCouponDisplayInfo {
    /// Display of the code (用户商品券Code展示模式). Required.
    pub code_display_mode: Option<CodeDisplayMode>,
    /// Background color (背景颜色).
    pub background_color: Option<BackgroundColor>,
    /// Mini program entrance (小程序入口).
    pub entrance_mini_program: Option<PartialEntranceMiniProgram>,
    /// Official account entrance (公众号入口).
    pub entrance_official_account: Option<PartialEntranceOfficialAccount>,
    /// Channels entrance (视频号入口).
    pub entrance_finder: Option<PartialEntranceFinder>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandCouponDisplayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `code_display_mode`.
    pub fn new() -> Self {
        Self {
            code_display_mode: None,
            background_color: None,
            entrance_mini_program: None,
            entrance_official_account: None,
            entrance_finder: None,
            extra: Extra::new(),
        }
    }

    /// Display of the code (用户商品券Code展示模式). Required.
    pub fn code_display_mode<Via>(
        mut self,
        code_display_mode: impl IntoField<CodeDisplayMode, Via>,
    ) -> Self {
        self.code_display_mode = code_display_mode.into_field();
        self
    }

    /// Background color (背景颜色).
    pub fn background_color<Via>(
        mut self,
        background_color: impl IntoField<BackgroundColor, Via>,
    ) -> Self {
        self.background_color = background_color.into_field();
        self
    }

    /// Mini program entrance (小程序入口).
    pub fn entrance_mini_program<Via>(
        mut self,
        entrance_mini_program: impl IntoField<PartialEntranceMiniProgram, Via>,
    ) -> Self {
        self.entrance_mini_program = entrance_mini_program.into_field();
        self
    }

    /// Official account entrance (公众号入口).
    pub fn entrance_official_account<Via>(
        mut self,
        entrance_official_account: impl IntoField<PartialEntranceOfficialAccount, Via>,
    ) -> Self {
        self.entrance_official_account = entrance_official_account.into_field();
        self
    }

    /// Channels entrance (视频号入口).
    pub fn entrance_finder<Via>(
        mut self,
        entrance_finder: impl IntoField<PartialEntranceFinder, Via>,
    ) -> Self {
        self.entrance_finder = entrance_finder.into_field();
        self
    }
}

impl Default for BrandCouponDisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandCouponDisplayInfo
    []
    [code_display_mode, background_color, entrance_mini_program, entrance_official_account, entrance_finder,]
    ["code_display_mode",]
}

/// The app id used for event notifications.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyConfig {
    /// Application id used for event notifications (事件通知appid). Required.
    pub notify_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyConfig {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `notify_appid`.
    pub fn new() -> Self {
        Self {
            notify_appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id used for event notifications (事件通知appid). Required.
    pub fn notify_appid<Via>(mut self, notify_appid: impl IntoField<String, Via>) -> Self {
        self.notify_appid = notify_appid.into_field();
        self
    }
}

impl Default for NotifyConfig {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NotifyConfig
    []
    [notify_appid,]
    ["notify_appid",]
}

impl From<&str> for NotifyConfig {
    /// Takes the `notify_appid`.
    fn from(notify_appid: &str) -> Self {
        Self::new().notify_appid(notify_appid)
    }
}

impl From<String> for NotifyConfig {
    /// Takes the `notify_appid`.
    fn from(notify_appid: String) -> Self {
        Self::new().notify_appid(notify_appid)
    }
}

/// A store of the brand, named by its id.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandStore {
    /// Store id (门店ID). Required.
    pub store_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandStore {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `store_id`.
    pub fn new() -> Self {
        Self {
            store_id: None,
            extra: Extra::new(),
        }
    }

    /// Store id (门店ID). Required.
    pub fn store_id<Via>(mut self, store_id: impl IntoField<String, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }
}

impl Default for BrandStore {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandStore
    []
    [store_id,]
    ["store_id",]
}

impl From<&str> for BrandStore {
    /// Takes the `store_id`.
    fn from(store_id: &str) -> Self {
        Self::new().store_id(store_id)
    }
}

impl From<String> for BrandStore {
    /// Takes the `store_id`.
    fn from(store_id: String) -> Self {
        Self::new().store_id(store_id)
    }
}

/// The brand's stores for which a change of association succeeded or failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandStoreAssociationOutcome {
    /// Total count (去重后门店总数).
    pub total_count: Option<i64>,
    /// Stores that succeeded (关联成功的门店列表).
    pub success_store_list: Option<Vec<BrandStore>>,
    /// Stores that failed (关联失败的门店列表).
    pub failed_store_list: Option<Vec<BrandFailedStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandStoreAssociationOutcome
    []
    [total_count, success_store_list, failed_store_list,]
    []
}

/// A batch of a brand's coupons that are used once.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandSingleUsageStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<PartialCouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<PartialStockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<BrandUsageRule>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<BrandUsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<BrandCouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<PartialSentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandSingleUsageStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, single_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason,]
    []
}

/// A batch of a brand's product coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<PartialCouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<PartialStockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<BrandUsageRule>,
    /// Rule for a progressive multi-use bundle (多次优惠使用规则).
    pub progressive_bundle_usage_rule: Option<BrandUsageRule>,
    /// Details of the coupon batch bundle (批次组信息).
    pub stock_bundle_info: Option<PartialStockBundleInfo>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<BrandUsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<BrandCouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<PartialSentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, single_usage_rule, progressive_bundle_usage_rule, stock_bundle_info, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason,]
    []
}

/// The tags of a coupon that a user holds.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CouponTagInfo {
    /// List of tags of the user's coupon (用户商品券标签列表).
    pub coupon_tag_list: Option<Vec<CouponTag>>,
    /// Member tags (会员标签信息).
    pub member_tag_info: Option<MemberTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CouponTagInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            coupon_tag_list: None,
            member_tag_info: None,
            extra: Extra::new(),
        }
    }

    /// List of tags of the user's coupon (用户商品券标签列表).
    pub fn coupon_tag_list<Via>(
        mut self,
        coupon_tag_list: impl IntoField<Vec<CouponTag>, Via>,
    ) -> Self {
        self.coupon_tag_list = coupon_tag_list.into_field();
        self
    }

    /// Member tags (会员标签信息).
    pub fn member_tag_info<Via>(
        mut self,
        member_tag_info: impl IntoField<MemberTagInfo, Via>,
    ) -> Self {
        self.member_tag_info = member_tag_info.into_field();
        self
    }
}

impl Default for CouponTagInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CouponTagInfo
    []
    [coupon_tag_list, member_tag_info,]
    []
}

/// A coupon of the brand that a user holds and that is used once.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandSingleUsageUserCoupon {
    /// Coupon code (用户商品券Code). At most 40 characters.
    pub coupon_code: Option<String>,
    /// Coupon state (用户商品券状态).
    pub coupon_state: Option<UserCouponState>,
    /// When the validity period begins (有效期开始时间).
    pub valid_begin_time: Option<DateTime>,
    /// When the validity period ends (有效期结束时间).
    pub valid_end_time: Option<DateTime>,
    /// When the coupon was received (领券时间).
    pub receive_time: Option<DateTime>,
    /// Request number of the sending (发券请求单号). At most 128 characters.
    pub send_request_no: Option<String>,
    /// Channel that sends the coupon (发券渠道).
    pub send_channel: Option<BrandSendChannel>,
    /// Request number of the confirmation (确认请求单号).
    pub confirm_request_no: Option<String>,
    /// When it was confirmed (确认发放时间).
    pub confirm_time: Option<DateTime>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Details of the single use (单券使用详情).
    pub single_usage_detail: Option<UsageDetail>,
    /// Product coupon details (商品券信息).
    pub product_coupon: Option<BrandProductCoupon>,
    /// Coupon batch details (批次信息).
    pub stock: Option<BrandSingleUsageStock>,
    /// Extra data attached by the merchant (自定义附加信息).
    pub attach: Option<String>,
    /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
    pub channel_custom_info: Option<String>,
    /// Tags of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<CouponTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandSingleUsageUserCoupon
    []
    [coupon_code, coupon_state, valid_begin_time, valid_end_time, receive_time, send_request_no, send_channel, confirm_request_no, confirm_time, deactivate_request_no, deactivate_time, deactivate_reason, single_usage_detail, product_coupon, stock, attach, channel_custom_info, coupon_tag_info,]
    []
}

/// A product coupon of the brand that a user holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandUserCoupon {
    /// Coupon code (用户商品券Code). At most 40 characters.
    pub coupon_code: Option<String>,
    /// Coupon state (用户商品券状态).
    pub coupon_state: Option<UserCouponState>,
    /// When the validity period begins (有效期开始时间).
    pub valid_begin_time: Option<DateTime>,
    /// When the validity period ends (有效期结束时间).
    pub valid_end_time: Option<DateTime>,
    /// When the coupon was received (领券时间).
    pub receive_time: Option<DateTime>,
    /// Request number of the sending (发券请求单号). At most 128 characters.
    pub send_request_no: Option<String>,
    /// Channel that sends the coupon (发券渠道).
    pub send_channel: Option<BrandSendChannel>,
    /// Request number of the confirmation (确认请求单号).
    pub confirm_request_no: Option<String>,
    /// When it was confirmed (确认发放时间).
    pub confirm_time: Option<DateTime>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Details of the single use (单券使用详情).
    pub single_usage_detail: Option<UsageDetail>,
    /// Details of the progressive multi-use bundle (多次优惠使用详情).
    pub progressive_bundle_usage_detail: Option<UsageDetail>,
    /// Details of the user's coupon bundle (用户券组信息).
    pub user_product_coupon_bundle_info: Option<PartialUserCouponBundleInfo>,
    /// Product coupon details (商品券信息).
    pub product_coupon: Option<BrandProductCoupon>,
    /// Coupon batch details (批次信息).
    pub stock: Option<BrandStock>,
    /// Extra data attached by the merchant (自定义附加信息).
    pub attach: Option<String>,
    /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
    pub channel_custom_info: Option<String>,
    /// Tags of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<CouponTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandUserCoupon
    []
    [coupon_code, coupon_state, valid_begin_time, valid_end_time, receive_time, send_request_no, send_channel, confirm_request_no, confirm_time, deactivate_request_no, deactivate_time, deactivate_reason, single_usage_detail, progressive_bundle_usage_detail, user_product_coupon_bundle_info, product_coupon, stock, attach, channel_custom_info, coupon_tag_info,]
    []
}

/// The WeChat Pay order for which a coupon was redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AssociatedOrder {
    /// WeChat Pay's order number (微信支付单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AssociatedOrder {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            transaction_id: None,
            out_trade_no: None,
            mchid: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's order number (微信支付单号).
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for AssociatedOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AssociatedOrder
    []
    [transaction_id, out_trade_no, mchid, sub_mchid,]
    []
}

/// The WeChat Pay Score order for which a coupon was redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AssociatedPayscoreOrder {
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AssociatedPayscoreOrder {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            order_id: None,
            out_order_no: None,
            mchid: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's order number (微信支付服务订单号).
    pub fn order_id<Via>(mut self, order_id: impl IntoField<String, Via>) -> Self {
        self.order_id = order_id.into_field();
        self
    }

    /// The merchant's own order number (商户服务订单号).
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for AssociatedPayscoreOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AssociatedPayscoreOrder
    []
    [order_id, out_order_no, mchid, sub_mchid,]
    []
}

/// The delivery plan after it was created or updated.
#[derive(Clone)]
#[non_exhaustive]
pub struct SavedDeliveryPlan {
    /// Details of the delivery plan (投放计划详情).
    pub plan: Option<DeliveryPlan>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SavedDeliveryPlan
    []
    [plan,]
    []
}

/// One page of delivery plans, with their total number.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeliveryPlanPage {
    /// Total count (资源总条数).
    pub total_count: Option<i64>,
    /// List of delivery plans (投放计划列表).
    pub plan_list: Option<Vec<DeliveryPlan>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeliveryPlanPage
    []
    [total_count, plan_list,]
    []
}

/// The fields of a delivery plan to change.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeliveryPlanChanges {
    /// Plan name (投放计划名称). At most 36 characters.
    pub plan_name: Option<String>,
    /// When it stops being available (结束可用时间).
    pub delivery_end_time: Option<DateTime>,
    /// Total count (总库存).
    pub total_count: Option<i64>,
    /// Limit for one user (单用户限领).
    pub user_limit: Option<i64>,
    /// Limit for one day (单日限领).
    pub daily_limit: Option<i64>,
    /// Marketing label (营销标签). At most 27 characters.
    pub recommend_word: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeliveryPlanChanges {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            plan_name: None,
            delivery_end_time: None,
            total_count: None,
            user_limit: None,
            daily_limit: None,
            recommend_word: None,
            extra: Extra::new(),
        }
    }

    /// Plan name (投放计划名称). At most 36 characters.
    pub fn plan_name<Via>(mut self, plan_name: impl IntoField<String, Via>) -> Self {
        self.plan_name = plan_name.into_field();
        self
    }

    /// When it stops being available (结束可用时间).
    pub fn delivery_end_time<Via>(
        mut self,
        delivery_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.delivery_end_time = delivery_end_time.into_field();
        self
    }

    /// Total count (总库存).
    pub fn total_count<Via>(mut self, total_count: impl IntoField<i64, Via>) -> Self {
        self.total_count = total_count.into_field();
        self
    }

    /// Limit for one user (单用户限领).
    pub fn user_limit<Via>(mut self, user_limit: impl IntoField<i64, Via>) -> Self {
        self.user_limit = user_limit.into_field();
        self
    }

    /// Limit for one day (单日限领).
    pub fn daily_limit<Via>(mut self, daily_limit: impl IntoField<i64, Via>) -> Self {
        self.daily_limit = daily_limit.into_field();
        self
    }

    /// Marketing label (营销标签). At most 27 characters.
    pub fn recommend_word<Via>(mut self, recommend_word: impl IntoField<String, Via>) -> Self {
        self.recommend_word = recommend_word.into_field();
        self
    }
}

impl Default for DeliveryPlanChanges {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeliveryPlanChanges
    []
    [plan_name, delivery_end_time, total_count, user_limit, daily_limit, recommend_word,]
    []
}

/// The notification address for delivery plans.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeliveryPlanNotificationUrl {
    /// Address that receives the notifications (通知地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeliveryPlanNotificationUrl
    []
    [notify_url,]
    []
}

/// Content of a generated coupon image.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CombinedImageInput {
    /// Scope it applies to (优惠范围). Required.
    pub scope: Option<CouponScope>,
    /// Kind (商品券类型). Required.
    pub r#type: Option<CouponType>,
    /// Usage mode (使用模式). Required.
    pub usage_mode: Option<NonSequentialUsageMode>,
    /// Details of an amount-off coupon (满减券使用规则).
    pub normal_coupon: Option<NormalCoupon>,
    /// Details of a percentage-off coupon (折扣券使用规则).
    pub discount_coupon: Option<DiscountCoupon>,
    /// Details of an exchange coupon (兑换券使用规则).
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// Background color (背景颜色色值).
    pub background_color: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CombinedImageInput {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `scope`, `type` and `usage_mode`.
    pub fn new() -> Self {
        Self {
            scope: None,
            r#type: None,
            usage_mode: None,
            normal_coupon: None,
            discount_coupon: None,
            exchange_coupon: None,
            background_color: None,
            extra: Extra::new(),
        }
    }

    /// Scope it applies to (优惠范围). Required.
    pub fn scope<Via>(mut self, scope: impl IntoField<CouponScope, Via>) -> Self {
        self.scope = scope.into_field();
        self
    }

    /// Kind (商品券类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<CouponType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Usage mode (使用模式). Required.
    pub fn usage_mode<Via>(
        mut self,
        usage_mode: impl IntoField<NonSequentialUsageMode, Via>,
    ) -> Self {
        self.usage_mode = usage_mode.into_field();
        self
    }

    /// Details of an amount-off coupon (满减券使用规则).
    pub fn normal_coupon<Via>(mut self, normal_coupon: impl IntoField<NormalCoupon, Via>) -> Self {
        self.normal_coupon = normal_coupon.into_field();
        self
    }

    /// Details of a percentage-off coupon (折扣券使用规则).
    pub fn discount_coupon<Via>(
        mut self,
        discount_coupon: impl IntoField<DiscountCoupon, Via>,
    ) -> Self {
        self.discount_coupon = discount_coupon.into_field();
        self
    }

    /// Details of an exchange coupon (兑换券使用规则).
    pub fn exchange_coupon<Via>(
        mut self,
        exchange_coupon: impl IntoField<ExchangeCoupon, Via>,
    ) -> Self {
        self.exchange_coupon = exchange_coupon.into_field();
        self
    }

    /// Background color (背景颜色色值).
    pub fn background_color<Via>(mut self, background_color: impl IntoField<String, Via>) -> Self {
        self.background_color = background_color.into_field();
        self
    }
}

impl Default for CombinedImageInput {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CombinedImageInput
    []
    [scope, r#type = "type", usage_mode, normal_coupon, discount_coupon, exchange_coupon, background_color,]
    ["scope", "type", "usage_mode",]
}

/// The address of an image used or made by an image generation task.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct GeneratedImage {
    /// Image address (图URL). Required.
    pub image_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl GeneratedImage {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `image_url`.
    pub fn new() -> Self {
        Self {
            image_url: None,
            extra: Extra::new(),
        }
    }

    /// Image address (图URL). Required.
    pub fn image_url<Via>(mut self, image_url: impl IntoField<String, Via>) -> Self {
        self.image_url = image_url.into_field();
        self
    }
}

impl Default for GeneratedImage {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { GeneratedImage
    []
    [image_url,]
    ["image_url",]
}

impl From<&str> for GeneratedImage {
    /// Takes the `image_url`.
    fn from(image_url: &str) -> Self {
        Self::new().image_url(image_url)
    }
}

impl From<String> for GeneratedImage {
    /// Takes the `image_url`.
    fn from(image_url: String) -> Self {
        Self::new().image_url(image_url)
    }
}

/// The number of a submitted image generation task.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmittedImageGenerationTask {
    /// Task id (图片生成的任务ID).
    pub task_id: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubmittedImageGenerationTask
    []
    [task_id, brand_id,]
    []
}

/// An image generation task with its state and results.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImageGenerationTask {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Task id (图片生成的任务ID).
    pub task_id: Option<String>,
    /// Kind of image generation (图片生成类型).
    pub image_generation_type: Option<ImageGenerationType>,
    /// Task state (任务状态).
    pub task_state: Option<ImageGenerationTaskState>,
    /// Result of combining the images (拼图结果).
    pub combine_image_result: Option<GeneratedImage>,
    /// Result of making the goods image (生成商品图结果).
    pub cut_out_result: Option<GeneratedImage>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ImageGenerationTask
    []
    [brand_id, task_id, image_generation_type, task_state, combine_image_result, cut_out_result,]
    []
}

/// The notification address for product coupon events and when it was last changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationUrl {
    /// Address that receives the notifications (通知URL地址).
    pub notify_url: Option<String>,
    /// When it was last updated (修改时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotificationUrl
    []
    [notify_url, update_time,]
    []
}

/// The discount of a product coupon that is used once.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SingleUsageInfo {
    /// Details of an amount-off coupon (满减券使用规则).
    pub normal_coupon: Option<NormalCoupon>,
    /// Details of a percentage-off coupon (折扣券使用规则).
    pub discount_coupon: Option<DiscountCoupon>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SingleUsageInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            normal_coupon: None,
            discount_coupon: None,
            extra: Extra::new(),
        }
    }

    /// Details of an amount-off coupon (满减券使用规则).
    pub fn normal_coupon<Via>(mut self, normal_coupon: impl IntoField<NormalCoupon, Via>) -> Self {
        self.normal_coupon = normal_coupon.into_field();
        self
    }

    /// Details of a percentage-off coupon (折扣券使用规则).
    pub fn discount_coupon<Via>(
        mut self,
        discount_coupon: impl IntoField<DiscountCoupon, Via>,
    ) -> Self {
        self.discount_coupon = discount_coupon.into_field();
        self
    }
}

impl Default for SingleUsageInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SingleUsageInfo
    []
    [normal_coupon, discount_coupon,]
    []
}

/// Frequency and interval of the uses of a product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SequentialUsageInfo {
    /// Kind. Required.
    pub r#type: Option<SequentialUsageType>,
    /// Count (可使用次数). Required.
    pub count: Option<i64>,
    /// Number of days it stays available (多次优惠有效天数). Required.
    pub available_days: Option<i64>,
    /// Days between uses (多次优惠使用间隔天数).
    pub interval_days: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SequentialUsageInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`, `count` and `available_days`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            count: None,
            available_days: None,
            interval_days: None,
            extra: Extra::new(),
        }
    }

    /// Kind. Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<SequentialUsageType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Count (可使用次数). Required.
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Number of days it stays available (多次优惠有效天数). Required.
    pub fn available_days<Via>(mut self, available_days: impl IntoField<i64, Via>) -> Self {
        self.available_days = available_days.into_field();
        self
    }

    /// Days between uses (多次优惠使用间隔天数).
    pub fn interval_days<Via>(mut self, interval_days: impl IntoField<i64, Via>) -> Self {
        self.interval_days = interval_days.into_field();
        self
    }
}

impl Default for SequentialUsageInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SequentialUsageInfo
    []
    [r#type = "type", count, available_days, interval_days,]
    ["type", "count", "available_days",]
}

/// Display of a product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DisplayInfo {
    /// Name (商品券名称). Required. At most 15 characters.
    pub name: Option<String>,
    /// Image address (商品券图片). Required.
    pub image_url: Option<String>,
    /// Background image address (商品券背景图). Required.
    pub background_url: Option<String>,
    /// Addresses of the detail images (商品券详情图列表).
    pub detail_image_url_list: Option<Vec<String>>,
    /// Original price (商品原价). In fen.
    pub original_price: Option<i64>,
    /// Combo packages (套餐组合).
    pub combo_package_list: Option<Vec<ComboPackage>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DisplayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `image_url` and `background_url`.
    pub fn new() -> Self {
        Self {
            name: None,
            image_url: None,
            background_url: None,
            detail_image_url_list: None,
            original_price: None,
            combo_package_list: None,
            extra: Extra::new(),
        }
    }

    /// Name (商品券名称). Required. At most 15 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Image address (商品券图片). Required.
    pub fn image_url<Via>(mut self, image_url: impl IntoField<String, Via>) -> Self {
        self.image_url = image_url.into_field();
        self
    }

    /// Background image address (商品券背景图). Required.
    pub fn background_url<Via>(mut self, background_url: impl IntoField<String, Via>) -> Self {
        self.background_url = background_url.into_field();
        self
    }

    /// Addresses of the detail images (商品券详情图列表).
    pub fn detail_image_url_list<Via>(
        mut self,
        detail_image_url_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.detail_image_url_list = detail_image_url_list.into_field();
        self
    }

    /// Original price (商品原价). In fen.
    pub fn original_price<Via>(mut self, original_price: impl IntoField<i64, Via>) -> Self {
        self.original_price = original_price.into_field();
        self
    }

    /// Combo packages (套餐组合).
    pub fn combo_package_list<Via>(
        mut self,
        combo_package_list: impl IntoField<Vec<ComboPackage>, Via>,
    ) -> Self {
        self.combo_package_list = combo_package_list.into_field();
        self
    }
}

impl Default for DisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DisplayInfo
    []
    [name, image_url, background_url, detail_image_url_list, original_price, combo_package_list,]
    ["name", "image_url", "background_url",]
}

/// A product coupon with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductCoupon {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// State (商品券状态).
    pub state: Option<ProductCouponState>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<CouponScope>,
    /// Kind (商品券类型).
    pub r#type: Option<CouponType>,
    /// Usage mode (使用模式).
    pub usage_mode: Option<UsageMode>,
    /// Details of the single-use mode (单券模式信息).
    pub single_usage_info: Option<SingleUsageInfo>,
    /// Details of the sequential multi-use mode (多次优惠模式信息). No official source confirms it.
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// Display details (展示信息).
    pub display_info: Option<DisplayInfo>,
    /// The merchant's own product number (外部商品ID).
    pub out_product_no: Option<String>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Details of the progressive multi-use mode (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<PartialProgressiveBundleUsageInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ProductCoupon
    []
    [product_coupon_id, state, brand_id, scope, r#type = "type", usage_mode, single_usage_info, sequential_usage_info, display_info, out_product_no, deactivate_request_no, deactivate_time, deactivate_reason, progressive_bundle_usage_info,]
    []
}

/// A group of batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockBundle {
    /// Coupon batch bundle id (批次组ID). At most 40 characters.
    pub stock_bundle_id: Option<String>,
    /// List of coupon batches (批次列表).
    pub stock_list: Option<Vec<BundledStock>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockBundle
    []
    [stock_bundle_id, stock_list,]
    []
}

/// Display of the usage rules of coupons.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UsageRuleDisplayInfo {
    /// Ways to use the coupon (券使用方式列表). Required.
    pub coupon_usage_method_list: Option<Vec<CouponUsageMethod>>,
    /// Application id of the mini program (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (小程序跳转路径).
    pub mini_program_path: Option<String>,
    /// Path to jump to in the app (APP的H5跳转路径).
    pub app_path: Option<String>,
    /// Instructions for use (券使用说明). Required. At most 1000 characters.
    pub usage_description: Option<String>,
    /// Stores where the coupon can be used (券可用门店信息).
    pub coupon_available_store_info: Option<AvailableStoreInfo>,
    /// Way to jump to the app (APP跳转类型).
    pub app_jump_type: Option<AppJumpType>,
    /// Passcode link (口令链接).
    pub passcode_link: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UsageRuleDisplayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_usage_method_list` and `usage_description`.
    pub fn new() -> Self {
        Self {
            coupon_usage_method_list: None,
            mini_program_appid: None,
            mini_program_path: None,
            app_path: None,
            usage_description: None,
            coupon_available_store_info: None,
            app_jump_type: None,
            passcode_link: None,
            extra: Extra::new(),
        }
    }

    /// Ways to use the coupon (券使用方式列表). Required.
    pub fn coupon_usage_method_list<Via>(
        mut self,
        coupon_usage_method_list: impl IntoField<Vec<CouponUsageMethod>, Via>,
    ) -> Self {
        self.coupon_usage_method_list = coupon_usage_method_list.into_field();
        self
    }

    /// Application id of the mini program (小程序AppID).
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Page path in the mini program (小程序跳转路径).
    pub fn mini_program_path<Via>(
        mut self,
        mini_program_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_path = mini_program_path.into_field();
        self
    }

    /// Path to jump to in the app (APP的H5跳转路径).
    pub fn app_path<Via>(mut self, app_path: impl IntoField<String, Via>) -> Self {
        self.app_path = app_path.into_field();
        self
    }

    /// Instructions for use (券使用说明). Required. At most 1000 characters.
    pub fn usage_description<Via>(
        mut self,
        usage_description: impl IntoField<String, Via>,
    ) -> Self {
        self.usage_description = usage_description.into_field();
        self
    }

    /// Stores where the coupon can be used (券可用门店信息).
    pub fn coupon_available_store_info<Via>(
        mut self,
        coupon_available_store_info: impl IntoField<AvailableStoreInfo, Via>,
    ) -> Self {
        self.coupon_available_store_info = coupon_available_store_info.into_field();
        self
    }

    /// Way to jump to the app (APP跳转类型).
    pub fn app_jump_type<Via>(mut self, app_jump_type: impl IntoField<AppJumpType, Via>) -> Self {
        self.app_jump_type = app_jump_type.into_field();
        self
    }

    /// Passcode link (口令链接).
    pub fn passcode_link<Via>(mut self, passcode_link: impl IntoField<String, Via>) -> Self {
        self.passcode_link = passcode_link.into_field();
        self
    }
}

impl Default for UsageRuleDisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UsageRuleDisplayInfo
    []
    [coupon_usage_method_list, mini_program_appid, mini_program_path, app_path, usage_description, coupon_available_store_info, app_jump_type, passcode_link,]
    ["coupon_usage_method_list", "usage_description",]
}

/// Display of a coupon to the user who holds it.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CouponDisplayInfo {
    /// Display of the code (用户商品券Code展示模式). Required.
    pub code_display_mode: Option<CodeDisplayMode>,
    /// Background color (背景颜色).
    pub background_color: Option<BackgroundColor>,
    /// Mini program entrance (小程序入口).
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    /// Official account entrance (公众号入口).
    pub entrance_official_account: Option<EntranceOfficialAccount>,
    /// Channels entrance (视频号入口).
    pub entrance_finder: Option<EntranceFinder>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CouponDisplayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `code_display_mode`.
    pub fn new() -> Self {
        Self {
            code_display_mode: None,
            background_color: None,
            entrance_mini_program: None,
            entrance_official_account: None,
            entrance_finder: None,
            extra: Extra::new(),
        }
    }

    /// Display of the code (用户商品券Code展示模式). Required.
    pub fn code_display_mode<Via>(
        mut self,
        code_display_mode: impl IntoField<CodeDisplayMode, Via>,
    ) -> Self {
        self.code_display_mode = code_display_mode.into_field();
        self
    }

    /// Background color (背景颜色).
    pub fn background_color<Via>(
        mut self,
        background_color: impl IntoField<BackgroundColor, Via>,
    ) -> Self {
        self.background_color = background_color.into_field();
        self
    }

    /// Mini program entrance (小程序入口).
    pub fn entrance_mini_program<Via>(
        mut self,
        entrance_mini_program: impl IntoField<EntranceMiniProgram, Via>,
    ) -> Self {
        self.entrance_mini_program = entrance_mini_program.into_field();
        self
    }

    /// Official account entrance (公众号入口).
    pub fn entrance_official_account<Via>(
        mut self,
        entrance_official_account: impl IntoField<EntranceOfficialAccount, Via>,
    ) -> Self {
        self.entrance_official_account = entrance_official_account.into_field();
        self
    }

    /// Channels entrance (视频号入口).
    pub fn entrance_finder<Via>(
        mut self,
        entrance_finder: impl IntoField<EntranceFinder, Via>,
    ) -> Self {
        self.entrance_finder = entrance_finder.into_field();
        self
    }
}

impl Default for CouponDisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CouponDisplayInfo
    []
    [code_display_mode, background_color, entrance_mini_program, entrance_official_account, entrance_finder,]
    ["code_display_mode",]
}

/// A store in which a coupon can be used.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Store {
    /// Store id (门店ID). Required.
    pub store_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Store {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `store_id`.
    pub fn new() -> Self {
        Self {
            store_id: None,
            extra: Extra::new(),
        }
    }

    /// Store id (门店ID). Required.
    pub fn store_id<Via>(mut self, store_id: impl IntoField<String, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }
}

impl Default for Store {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Store
    []
    [store_id,]
    ["store_id",]
}

impl From<&str> for Store {
    /// Takes the `store_id`.
    fn from(store_id: &str) -> Self {
        Self::new().store_id(store_id)
    }
}

impl From<String> for Store {
    /// Takes the `store_id`.
    fn from(store_id: String) -> Self {
        Self::new().store_id(store_id)
    }
}

/// The stores for which a change of association succeeded or failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreAssociationOutcome {
    /// Total count (去重后门店总数).
    pub total_count: Option<i64>,
    /// Stores that succeeded (成功的门店列表).
    pub success_store_list: Option<Vec<Store>>,
    /// Stores that failed (失败的门店列表).
    pub failed_store_list: Option<Vec<FailedStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StoreAssociationOutcome
    []
    [total_count, success_store_list, failed_store_list,]
    []
}

/// A batch of a product coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct Stock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<StockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<UsageRule>,
    /// Rule for sequential multiple uses. No official source confirms it.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<SentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Rule for a progressive multi-use bundle (多次优惠使用规则).
    pub progressive_bundle_usage_rule: Option<BundleUsageRule>,
    /// Details of the coupon batch bundle (批次组信息).
    pub stock_bundle_info: Option<PartialStockBundleInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Stock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, single_usage_rule, sequential_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, brand_id, progressive_bundle_usage_rule, stock_bundle_info,]
    []
}

/// A batch after it was updated or deactivated.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<StockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<UsageRule>,
    /// Rule for sequential multiple uses. No official source confirms it.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<SentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, single_usage_rule, sequential_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, brand_id,]
    []
}

/// The tags for a group of coupons to give to a user.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewUserCouponBundleTagInfo {
    /// List of tags of the user's coupon (用户商品券标签列表).
    pub coupon_tag_list: Option<Vec<CouponTag>>,
    /// Member tags (会员标签信息).
    pub member_tag_info: Option<BundleMemberTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewUserCouponBundleTagInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            coupon_tag_list: None,
            member_tag_info: None,
            extra: Extra::new(),
        }
    }

    /// List of tags of the user's coupon (用户商品券标签列表).
    pub fn coupon_tag_list<Via>(
        mut self,
        coupon_tag_list: impl IntoField<Vec<CouponTag>, Via>,
    ) -> Self {
        self.coupon_tag_list = coupon_tag_list.into_field();
        self
    }

    /// Member tags (会员标签信息).
    pub fn member_tag_info<Via>(
        mut self,
        member_tag_info: impl IntoField<BundleMemberTagInfo, Via>,
    ) -> Self {
        self.member_tag_info = member_tag_info.into_field();
        self
    }
}

impl Default for NewUserCouponBundleTagInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewUserCouponBundleTagInfo
    []
    [coupon_tag_list, member_tag_info,]
    []
}

/// A group of product coupons that a user holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponBundle {
    /// The user's coupon bundle id (用户券组ID). At most 40 characters.
    pub user_coupon_bundle_id: Option<String>,
    /// List of the user's product coupons (用户商品券列表).
    pub user_product_coupon_list: Option<Vec<BundledUserCoupon>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponBundle
    []
    [user_coupon_bundle_id, user_product_coupon_list,]
    []
}

/// A product coupon that a user holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCoupon {
    /// Coupon code (用户商品券Code). At most 40 characters.
    pub coupon_code: Option<String>,
    /// Coupon state (用户商品券状态).
    pub coupon_state: Option<UserCouponState>,
    /// When the validity period begins (有效期开始时间).
    pub valid_begin_time: Option<DateTime>,
    /// When the validity period ends (有效期结束时间).
    pub valid_end_time: Option<DateTime>,
    /// When the coupon was received (领券时间).
    pub receive_time: Option<DateTime>,
    /// Request number of the sending (发券请求单号). At most 128 characters.
    pub send_request_no: Option<String>,
    /// Channel that sends the coupon (发券渠道).
    pub send_channel: Option<SendChannel>,
    /// Request number of the confirmation (确认请求单号).
    pub confirm_request_no: Option<String>,
    /// When it was confirmed (确认发放时间).
    pub confirm_time: Option<DateTime>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Details of the single use (单券使用详情).
    pub single_usage_detail: Option<SingleUsageDetail>,
    /// Details of the sequential multiple uses (多次优惠使用详情). No official source confirms it.
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// Product coupon details (商品券信息).
    pub product_coupon: Option<ProductCoupon>,
    /// Coupon batch details (批次信息).
    pub stock: Option<Stock>,
    /// Extra data attached by the merchant (自定义附加信息).
    pub attach: Option<String>,
    /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
    pub channel_custom_info: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Details of the progressive multi-use bundle (多次优惠使用详情).
    pub progressive_bundle_usage_detail: Option<UsageDetail>,
    /// Details of the user's coupon bundle (用户券组信息).
    pub user_product_coupon_bundle_info: Option<PartialUserCouponBundleInfo>,
    /// Tags of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<CouponTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCoupon
    []
    [coupon_code, coupon_state, valid_begin_time, valid_end_time, receive_time, send_request_no, send_channel, confirm_request_no, confirm_time, deactivate_request_no, deactivate_time, deactivate_reason, single_usage_detail, sequential_usage_detail, product_coupon, stock, attach, channel_custom_info, brand_id, progressive_bundle_usage_detail, user_product_coupon_bundle_info, coupon_tag_info,]
    []
}

/// The token with which a coupon or a group of coupons is given out.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreSendToken {
    /// Token (预发券token). At most 1024 characters.
    pub token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PreSendToken
    []
    [token,]
    []
}

/// A fixed reduction above a threshold, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialNormalCoupon {
    /// Threshold (门槛金额). In fen.
    pub threshold: Option<i64>,
    /// Amount of the discount (固定减免金额). In fen.
    pub discount_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialNormalCoupon {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            threshold: None,
            discount_amount: None,
            extra: Extra::new(),
        }
    }

    /// Threshold (门槛金额). In fen.
    pub fn threshold<Via>(mut self, threshold: impl IntoField<i64, Via>) -> Self {
        self.threshold = threshold.into_field();
        self
    }

    /// Amount of the discount (固定减免金额). In fen.
    pub fn discount_amount<Via>(mut self, discount_amount: impl IntoField<i64, Via>) -> Self {
        self.discount_amount = discount_amount.into_field();
        self
    }
}

impl Default for PartialNormalCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialNormalCoupon
    []
    [threshold, discount_amount,]
    []
}

/// A percentage off above a threshold, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialDiscountCoupon {
    /// Threshold (门槛金额). In fen.
    pub threshold: Option<i64>,
    /// Percentage taken off (固定减免百分比).
    pub percent_off: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialDiscountCoupon {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            threshold: None,
            percent_off: None,
            extra: Extra::new(),
        }
    }

    /// Threshold (门槛金额). In fen.
    pub fn threshold<Via>(mut self, threshold: impl IntoField<i64, Via>) -> Self {
        self.threshold = threshold.into_field();
        self
    }

    /// Percentage taken off (固定减免百分比).
    pub fn percent_off<Via>(mut self, percent_off: impl IntoField<i64, Via>) -> Self {
        self.percent_off = percent_off.into_field();
        self
    }
}

impl Default for PartialDiscountCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialDiscountCoupon
    []
    [threshold, percent_off,]
    []
}

/// A set of items to choose from in a brand's product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandComboPackage {
    /// Name (适用商品名). Required. At most 15 characters.
    pub name: Option<String>,
    /// Number of items that can be picked (可选单品数量). Required.
    pub pick_count: Option<i64>,
    /// Items to choose from (单品列表). Required.
    pub choice_list: Option<Vec<BrandComboChoice>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandComboPackage {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `pick_count` and `choice_list`.
    pub fn new() -> Self {
        Self {
            name: None,
            pick_count: None,
            choice_list: None,
            extra: Extra::new(),
        }
    }

    /// Name (适用商品名). Required. At most 15 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Number of items that can be picked (可选单品数量). Required.
    pub fn pick_count<Via>(mut self, pick_count: impl IntoField<i64, Via>) -> Self {
        self.pick_count = pick_count.into_field();
        self
    }

    /// Items to choose from (单品列表). Required.
    pub fn choice_list<Via>(
        mut self,
        choice_list: impl IntoField<Vec<BrandComboChoice>, Via>,
    ) -> Self {
        self.choice_list = choice_list.into_field();
        self
    }
}

impl Default for BrandComboPackage {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandComboPackage
    []
    [name, pick_count, choice_list,]
    ["name", "pick_count", "choice_list",]
}

/// Number of coupons that a batch may give out, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialStockSendRule {
    /// Most that can be sent in total (发放次数总上限). Required.
    pub max_count: Option<i64>,
    /// Most that can be sent in a day (每日发放次数上限).
    pub max_count_per_day: Option<i64>,
    /// Most that one user can receive (每个用户领取次数上限). Required.
    pub max_count_per_user: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialStockSendRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `max_count` and `max_count_per_user`.
    pub fn new() -> Self {
        Self {
            max_count: None,
            max_count_per_day: None,
            max_count_per_user: None,
            extra: Extra::new(),
        }
    }

    /// Most that can be sent in total (发放次数总上限). Required.
    pub fn max_count<Via>(mut self, max_count: impl IntoField<i64, Via>) -> Self {
        self.max_count = max_count.into_field();
        self
    }

    /// Most that can be sent in a day (每日发放次数上限).
    pub fn max_count_per_day<Via>(mut self, max_count_per_day: impl IntoField<i64, Via>) -> Self {
        self.max_count_per_day = max_count_per_day.into_field();
        self
    }

    /// Most that one user can receive (每个用户领取次数上限). Required.
    pub fn max_count_per_user<Via>(mut self, max_count_per_user: impl IntoField<i64, Via>) -> Self {
        self.max_count_per_user = max_count_per_user.into_field();
        self
    }
}

impl Default for PartialStockSendRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialStockSendRule
    []
    [max_count, max_count_per_day, max_count_per_user,]
    ["max_count", "max_count_per_user",]
}

/// A batch within a brand's group of batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandBundledStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<BundleCouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<PartialCouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<PartialStockSendRule>,
    /// Rule for a progressive multi-use bundle (多次优惠使用规则).
    pub progressive_bundle_usage_rule: Option<BrandUsageRule>,
    /// Details of the coupon batch bundle (批次组信息).
    pub stock_bundle_info: Option<PartialStockBundleInfo>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<BrandUsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<BrandCouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<PartialSentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandBundledStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, progressive_bundle_usage_rule, stock_bundle_info, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason,]
    []
}

/// The description of the stores that accept the coupon, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialAvailableStoreInfo {
    /// Description (券可用门店描述). Required. At most 1000 characters.
    pub description: Option<String>,
    /// Application id of the mini program (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (小程序跳转路径).
    pub mini_program_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialAvailableStoreInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `description`.
    pub fn new() -> Self {
        Self {
            description: None,
            mini_program_appid: None,
            mini_program_path: None,
            extra: Extra::new(),
        }
    }

    /// Description (券可用门店描述). Required. At most 1000 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Application id of the mini program (小程序AppID).
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Page path in the mini program (小程序跳转路径).
    pub fn mini_program_path<Via>(
        mut self,
        mini_program_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_path = mini_program_path.into_field();
        self
    }
}

impl Default for PartialAvailableStoreInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialAvailableStoreInfo
    []
    [description, mini_program_appid, mini_program_path,]
    ["description",]
}

/// The mini program a coupon leads to, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialEntranceMiniProgram {
    /// Application id (小程序AppID). Required.
    pub appid: Option<String>,
    /// Page path (小程序跳转路径). Required.
    pub path: Option<String>,
    /// Wording of the entrance (入口文案). Required. At most 5 characters.
    pub entrance_wording: Option<String>,
    /// Guiding wording (引导文案). Required. At most 6 characters.
    pub guidance_wording: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialEntranceMiniProgram {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `appid`, `path`, `entrance_wording` and `guidance_wording`.
    pub fn new() -> Self {
        Self {
            appid: None,
            path: None,
            entrance_wording: None,
            guidance_wording: None,
            extra: Extra::new(),
        }
    }

    /// Application id (小程序AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Page path (小程序跳转路径). Required.
    pub fn path<Via>(mut self, path: impl IntoField<String, Via>) -> Self {
        self.path = path.into_field();
        self
    }

    /// Wording of the entrance (入口文案). Required. At most 5 characters.
    pub fn entrance_wording<Via>(mut self, entrance_wording: impl IntoField<String, Via>) -> Self {
        self.entrance_wording = entrance_wording.into_field();
        self
    }

    /// Guiding wording (引导文案). Required. At most 6 characters.
    pub fn guidance_wording<Via>(mut self, guidance_wording: impl IntoField<String, Via>) -> Self {
        self.guidance_wording = guidance_wording.into_field();
        self
    }
}

impl Default for PartialEntranceMiniProgram {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialEntranceMiniProgram
    []
    [appid, path, entrance_wording, guidance_wording,]
    ["appid", "path", "entrance_wording", "guidance_wording",]
}

/// The official account a coupon leads to, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialEntranceOfficialAccount {
    /// Application id (公众号AppID). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialEntranceOfficialAccount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `appid`.
    pub fn new() -> Self {
        Self {
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众号AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for PartialEntranceOfficialAccount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialEntranceOfficialAccount
    []
    [appid,]
    ["appid",]
}

impl From<&str> for PartialEntranceOfficialAccount {
    /// Takes the `appid`.
    fn from(appid: &str) -> Self {
        Self::new().appid(appid)
    }
}

impl From<String> for PartialEntranceOfficialAccount {
    /// Takes the `appid`.
    fn from(appid: String) -> Self {
        Self::new().appid(appid)
    }
}

/// The WeChat Channels account a coupon leads to, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialEntranceFinder {
    /// Channels account id (视频号ID). Required.
    pub finder_id: Option<String>,
    /// Channels video id (视频号视频ID). Required.
    pub finder_video_id: Option<String>,
    /// Cover image address of the Channels video (视频号封面图). Required.
    pub finder_video_cover_image_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialEntranceFinder {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `finder_id`, `finder_video_id` and `finder_video_cover_image_url`.
    pub fn new() -> Self {
        Self {
            finder_id: None,
            finder_video_id: None,
            finder_video_cover_image_url: None,
            extra: Extra::new(),
        }
    }

    /// Channels account id (视频号ID). Required.
    pub fn finder_id<Via>(mut self, finder_id: impl IntoField<String, Via>) -> Self {
        self.finder_id = finder_id.into_field();
        self
    }

    /// Channels video id (视频号视频ID). Required.
    pub fn finder_video_id<Via>(mut self, finder_video_id: impl IntoField<String, Via>) -> Self {
        self.finder_video_id = finder_video_id.into_field();
        self
    }

    /// Cover image address of the Channels video (视频号封面图). Required.
    pub fn finder_video_cover_image_url<Via>(
        mut self,
        finder_video_cover_image_url: impl IntoField<String, Via>,
    ) -> Self {
        self.finder_video_cover_image_url = finder_video_cover_image_url.into_field();
        self
    }
}

impl Default for PartialEntranceFinder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialEntranceFinder
    []
    [finder_id, finder_video_id, finder_video_cover_image_url,]
    ["finder_id", "finder_video_id", "finder_video_cover_image_url",]
}

/// A store of the brand whose association could not be changed, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandFailedStore {
    /// Store id (门店ID).
    pub store_id: Option<String>,
    /// Code (失败错误码). At most 40 characters.
    pub code: Option<String>,
    /// Message (失败错误信息). At most 200 characters.
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandFailedStore
    []
    [store_id, code, message,]
    []
}

/// The rule for using the coupons of a brand's batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUsageRule {
    /// When the coupon can be redeemed (券可核销时间). Required.
    pub coupon_available_period: Option<BrandAvailablePeriod>,
    /// Details of an amount-off coupon (满减券使用规则).
    pub normal_coupon: Option<PartialNormalCoupon>,
    /// Details of a percentage-off coupon (折扣券使用规则).
    pub discount_coupon: Option<PartialDiscountCoupon>,
    /// Details of an exchange coupon (兑换券使用规则).
    pub exchange_coupon: Option<PartialExchangeCoupon>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandUsageRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_available_period`.
    pub fn new() -> Self {
        Self {
            coupon_available_period: None,
            normal_coupon: None,
            discount_coupon: None,
            exchange_coupon: None,
            extra: Extra::new(),
        }
    }

    /// When the coupon can be redeemed (券可核销时间). Required.
    pub fn coupon_available_period<Via>(
        mut self,
        coupon_available_period: impl IntoField<BrandAvailablePeriod, Via>,
    ) -> Self {
        self.coupon_available_period = coupon_available_period.into_field();
        self
    }

    /// Details of an amount-off coupon (满减券使用规则).
    pub fn normal_coupon<Via>(
        mut self,
        normal_coupon: impl IntoField<PartialNormalCoupon, Via>,
    ) -> Self {
        self.normal_coupon = normal_coupon.into_field();
        self
    }

    /// Details of a percentage-off coupon (折扣券使用规则).
    pub fn discount_coupon<Via>(
        mut self,
        discount_coupon: impl IntoField<PartialDiscountCoupon, Via>,
    ) -> Self {
        self.discount_coupon = discount_coupon.into_field();
        self
    }

    /// Details of an exchange coupon (兑换券使用规则).
    pub fn exchange_coupon<Via>(
        mut self,
        exchange_coupon: impl IntoField<PartialExchangeCoupon, Via>,
    ) -> Self {
        self.exchange_coupon = exchange_coupon.into_field();
        self
    }
}

impl Default for BrandUsageRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandUsageRule
    []
    [coupon_available_period, normal_coupon, discount_coupon, exchange_coupon,]
    ["coupon_available_period",]
}

/// Number of uploaded and of available coupon codes, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialCouponCodeCount {
    /// Total count (已上传的Code总数).
    pub total_count: Option<i64>,
    /// Available count (当前可用的Code数).
    pub available_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartialCouponCodeCount
    []
    [total_count, available_count,]
    []
}

/// Number of coupons given out in all and today, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialSentCount {
    /// Total count (已发放总次数).
    pub total_count: Option<i64>,
    /// Count for today (当天已发放次数).
    pub today_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartialSentCount
    []
    [total_count, today_count,]
    []
}

/// The group a batch belongs to and its place in it, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialStockBundleInfo {
    /// Coupon batch bundle id (批次所属批次组ID). At most 40 characters.
    pub stock_bundle_id: Option<String>,
    /// Position of the batch in its bundle (批次在批次组内的次序).
    pub stock_bundle_index: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartialStockBundleInfo
    []
    [stock_bundle_id, stock_bundle_index,]
    []
}

/// A coupon code of the brand that could not be uploaded, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct FailedCouponCode {
    /// Coupon code (券Code).
    pub coupon_code: Option<String>,
    /// Code (错误码).
    pub code: Option<String>,
    /// Message (错误信息).
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FailedCouponCode
    []
    [coupon_code, code, message,]
    []
}

/// The member card behind a coupon's member tag.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MemberTagInfo {
    /// Member card id (会员卡模板ID). Required.
    pub member_card_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MemberTagInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `member_card_id`.
    pub fn new() -> Self {
        Self {
            member_card_id: None,
            extra: Extra::new(),
        }
    }

    /// Member card id (会员卡模板ID). Required.
    pub fn member_card_id<Via>(mut self, member_card_id: impl IntoField<String, Via>) -> Self {
        self.member_card_id = member_card_id.into_field();
        self
    }
}

impl Default for MemberTagInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MemberTagInfo
    []
    [member_card_id,]
    ["member_card_id",]
}

impl From<&str> for MemberTagInfo {
    /// Takes the `member_card_id`.
    fn from(member_card_id: &str) -> Self {
        Self::new().member_card_id(member_card_id)
    }
}

impl From<String> for MemberTagInfo {
    /// Takes the `member_card_id`.
    fn from(member_card_id: String) -> Self {
        Self::new().member_card_id(member_card_id)
    }
}

/// When and for which order a coupon was redeemed or given back, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsageDetail {
    /// Request number of the use (券核销请求单号).
    pub use_request_no: Option<String>,
    /// When it was used (券核销时间).
    pub use_time: Option<DateTime>,
    /// Request number of the return (退券请求单号).
    pub return_request_no: Option<String>,
    /// When it was returned (退券时间).
    pub return_time: Option<DateTime>,
    /// The associated WeChat Pay order (券核销的微信支付订单信息).
    pub associated_order_info: Option<AssociatedOrder>,
    /// The associated WeChat Pay Score order (券核销的关联微信支付分订单信息).
    pub associated_pay_score_order_info: Option<AssociatedPayscoreOrder>,
    /// Amount saved (优惠金额). In fen.
    pub saved_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UsageDetail
    []
    [use_request_no, use_time, return_request_no, return_time, associated_order_info, associated_pay_score_order_info, saved_amount,]
    []
}

/// The user's group that a coupon belongs to, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialUserCouponBundleInfo {
    /// The user's coupon bundle id (用户券组ID).
    pub user_coupon_bundle_id: Option<String>,
    /// Position within the user's coupon bundle (用户券组内索引).
    pub user_coupon_bundle_index: Option<i64>,
    /// Total count (总可使用次数).
    pub total_count: Option<i64>,
    /// Number already used (已使用次数).
    pub used_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartialUserCouponBundleInfo
    []
    [user_coupon_bundle_id, user_coupon_bundle_index, total_count, used_count,]
    []
}

/// A delivery plan with its state, dates and quantities.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeliveryPlan {
    /// Plan or template id (投放计划ID). At most 32 characters.
    pub plan_id: Option<String>,
    /// Plan name (投放计划名称). At most 36 characters.
    pub plan_name: Option<String>,
    /// Plan state (投放计划状态).
    pub plan_state: Option<DeliveryPlanState>,
    /// When it becomes available (开始可用时间).
    pub delivery_start_time: Option<DateTime>,
    /// When it stops being available (结束可用时间).
    pub delivery_end_time: Option<DateTime>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Coupon batch bundle id (投放批次组ID).
    pub stock_bundle_id: Option<String>,
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Usage mode (使用模式).
    pub usage_mode: Option<NonSequentialUsageMode>,
    /// Marketing label (营销标签). At most 27 characters.
    pub recommend_word: Option<String>,
    /// Brand id (品牌ID). At most 32 characters.
    pub brand_id: Option<String>,
    /// Total count (总库存).
    pub total_count: Option<i64>,
    /// Limit for one user (单用户限领).
    pub user_limit: Option<i64>,
    /// Limit for one day (单日限领).
    pub daily_limit: Option<i64>,
    /// True to reuse the product coupon and its batches (是否复用商品券和批次信息).
    pub reuse_coupon_config: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeliveryPlan
    []
    [plan_id, plan_name, plan_state, delivery_start_time, delivery_end_time, stock_id, stock_bundle_id, product_coupon_id, usage_mode, recommend_word, brand_id, total_count, user_limit, daily_limit, reuse_coupon_config,]
    []
}

/// A fixed reduction above a threshold.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NormalCoupon {
    /// Threshold (门槛金额). Required. In fen.
    pub threshold: Option<i64>,
    /// Amount of the discount (固定减免金额). Required. In fen.
    pub discount_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NormalCoupon {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `threshold` and `discount_amount`.
    pub fn new() -> Self {
        Self {
            threshold: None,
            discount_amount: None,
            extra: Extra::new(),
        }
    }

    /// Threshold (门槛金额). Required. In fen.
    pub fn threshold<Via>(mut self, threshold: impl IntoField<i64, Via>) -> Self {
        self.threshold = threshold.into_field();
        self
    }

    /// Amount of the discount (固定减免金额). Required. In fen.
    pub fn discount_amount<Via>(mut self, discount_amount: impl IntoField<i64, Via>) -> Self {
        self.discount_amount = discount_amount.into_field();
        self
    }
}

impl Default for NormalCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NormalCoupon
    []
    [threshold, discount_amount,]
    ["threshold", "discount_amount",]
}

/// A percentage off above a threshold.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DiscountCoupon {
    /// Threshold (门槛金额). Required. In fen.
    pub threshold: Option<i64>,
    /// Percentage taken off (固定减免百分比). Required.
    pub percent_off: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DiscountCoupon {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `threshold` and `percent_off`.
    pub fn new() -> Self {
        Self {
            threshold: None,
            percent_off: None,
            extra: Extra::new(),
        }
    }

    /// Threshold (门槛金额). Required. In fen.
    pub fn threshold<Via>(mut self, threshold: impl IntoField<i64, Via>) -> Self {
        self.threshold = threshold.into_field();
        self
    }

    /// Percentage taken off (固定减免百分比). Required.
    pub fn percent_off<Via>(mut self, percent_off: impl IntoField<i64, Via>) -> Self {
        self.percent_off = percent_off.into_field();
        self
    }
}

impl Default for DiscountCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DiscountCoupon
    []
    [threshold, percent_off,]
    ["threshold", "percent_off",]
}

/// A fixed exchange price above a threshold.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ExchangeCoupon {
    /// Threshold (门槛金额). Required. In fen.
    pub threshold: Option<i64>,
    /// Price paid on exchange (固定兑换价格). Required. In fen.
    pub exchange_price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ExchangeCoupon {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `threshold` and `exchange_price`.
    pub fn new() -> Self {
        Self {
            threshold: None,
            exchange_price: None,
            extra: Extra::new(),
        }
    }

    /// Threshold (门槛金额). Required. In fen.
    pub fn threshold<Via>(mut self, threshold: impl IntoField<i64, Via>) -> Self {
        self.threshold = threshold.into_field();
        self
    }

    /// Price paid on exchange (固定兑换价格). Required. In fen.
    pub fn exchange_price<Via>(mut self, exchange_price: impl IntoField<i64, Via>) -> Self {
        self.exchange_price = exchange_price.into_field();
        self
    }
}

impl Default for ExchangeCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ExchangeCoupon
    []
    [threshold, exchange_price,]
    ["threshold", "exchange_price",]
}

/// A set of items to choose from.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ComboPackage {
    /// Name (套餐名). Required. At most 15 characters.
    pub name: Option<String>,
    /// Number of items that can be picked (可选单品数量). Required.
    pub pick_count: Option<i64>,
    /// Items to choose from (单品列表). Required.
    pub choice_list: Option<Vec<ComboChoice>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ComboPackage {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `pick_count` and `choice_list`.
    pub fn new() -> Self {
        Self {
            name: None,
            pick_count: None,
            choice_list: None,
            extra: Extra::new(),
        }
    }

    /// Name (套餐名). Required. At most 15 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Number of items that can be picked (可选单品数量). Required.
    pub fn pick_count<Via>(mut self, pick_count: impl IntoField<i64, Via>) -> Self {
        self.pick_count = pick_count.into_field();
        self
    }

    /// Items to choose from (单品列表). Required.
    pub fn choice_list<Via>(mut self, choice_list: impl IntoField<Vec<ComboChoice>, Via>) -> Self {
        self.choice_list = choice_list.into_field();
        self
    }
}

impl Default for ComboPackage {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ComboPackage
    []
    [name, pick_count, choice_list,]
    ["name", "pick_count", "choice_list",]
}

/// Number of coupons that a batch may give out.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StockSendRule {
    /// Most that can be sent in total (发放次数总上限). Required.
    pub max_count: Option<i64>,
    /// Most that can be sent in a day (每日发放次数上限).
    pub max_count_per_day: Option<i64>,
    /// Most that one user can receive (每个用户领取次数上限). Required.
    pub max_count_per_user: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StockSendRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `max_count` and `max_count_per_user`.
    pub fn new() -> Self {
        Self {
            max_count: None,
            max_count_per_day: None,
            max_count_per_user: None,
            extra: Extra::new(),
        }
    }

    /// Most that can be sent in total (发放次数总上限). Required.
    pub fn max_count<Via>(mut self, max_count: impl IntoField<i64, Via>) -> Self {
        self.max_count = max_count.into_field();
        self
    }

    /// Most that can be sent in a day (每日发放次数上限).
    pub fn max_count_per_day<Via>(mut self, max_count_per_day: impl IntoField<i64, Via>) -> Self {
        self.max_count_per_day = max_count_per_day.into_field();
        self
    }

    /// Most that one user can receive (每个用户领取次数上限). Required.
    pub fn max_count_per_user<Via>(mut self, max_count_per_user: impl IntoField<i64, Via>) -> Self {
        self.max_count_per_user = max_count_per_user.into_field();
        self
    }
}

impl Default for StockSendRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StockSendRule
    []
    [max_count, max_count_per_day, max_count_per_user,]
    ["max_count", "max_count_per_user",]
}

/// The rule for using coupons once, whose validity can be given in seconds.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SingleUsageRule {
    /// When the coupon can be redeemed (券可核销时间). Required.
    pub coupon_available_period: Option<AvailablePeriodWithSeconds>,
    /// Details of an amount-off coupon (满减券使用规则).
    pub normal_coupon: Option<NormalCoupon>,
    /// Details of a percentage-off coupon (折扣券使用规则).
    pub discount_coupon: Option<DiscountCoupon>,
    /// Details of an exchange coupon (兑换券使用规则).
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SingleUsageRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_available_period`.
    pub fn new() -> Self {
        Self {
            coupon_available_period: None,
            normal_coupon: None,
            discount_coupon: None,
            exchange_coupon: None,
            extra: Extra::new(),
        }
    }

    /// When the coupon can be redeemed (券可核销时间). Required.
    pub fn coupon_available_period<Via>(
        mut self,
        coupon_available_period: impl IntoField<AvailablePeriodWithSeconds, Via>,
    ) -> Self {
        self.coupon_available_period = coupon_available_period.into_field();
        self
    }

    /// Details of an amount-off coupon (满减券使用规则).
    pub fn normal_coupon<Via>(mut self, normal_coupon: impl IntoField<NormalCoupon, Via>) -> Self {
        self.normal_coupon = normal_coupon.into_field();
        self
    }

    /// Details of a percentage-off coupon (折扣券使用规则).
    pub fn discount_coupon<Via>(
        mut self,
        discount_coupon: impl IntoField<DiscountCoupon, Via>,
    ) -> Self {
        self.discount_coupon = discount_coupon.into_field();
        self
    }

    /// Details of an exchange coupon (兑换券使用规则).
    pub fn exchange_coupon<Via>(
        mut self,
        exchange_coupon: impl IntoField<ExchangeCoupon, Via>,
    ) -> Self {
        self.exchange_coupon = exchange_coupon.into_field();
        self
    }
}

impl Default for SingleUsageRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SingleUsageRule
    []
    [coupon_available_period, normal_coupon, discount_coupon, exchange_coupon,]
    ["coupon_available_period",]
}

/// The rule for using a coupon several times.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SequentialUsageRule {
    /// When the coupon can be redeemed (券可核销时间). Required.
    pub coupon_available_period: Option<SequentialAvailablePeriod>,
    /// Amount-off coupons (满减券使用规则).
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// Percentage-off coupons (折扣券使用规则).
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// Exchange coupons (兑换券使用规则).
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    /// True if the first of several uses has a special offer (多次优惠是否提供首笔特惠).
    pub special_first: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SequentialUsageRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_available_period`.
    pub fn new() -> Self {
        Self {
            coupon_available_period: None,
            normal_coupon_list: None,
            discount_coupon_list: None,
            exchange_coupon_list: None,
            special_first: None,
            extra: Extra::new(),
        }
    }

    /// When the coupon can be redeemed (券可核销时间). Required.
    pub fn coupon_available_period<Via>(
        mut self,
        coupon_available_period: impl IntoField<SequentialAvailablePeriod, Via>,
    ) -> Self {
        self.coupon_available_period = coupon_available_period.into_field();
        self
    }

    /// Amount-off coupons (满减券使用规则).
    pub fn normal_coupon_list<Via>(
        mut self,
        normal_coupon_list: impl IntoField<Vec<NormalCoupon>, Via>,
    ) -> Self {
        self.normal_coupon_list = normal_coupon_list.into_field();
        self
    }

    /// Percentage-off coupons (折扣券使用规则).
    pub fn discount_coupon_list<Via>(
        mut self,
        discount_coupon_list: impl IntoField<Vec<DiscountCoupon>, Via>,
    ) -> Self {
        self.discount_coupon_list = discount_coupon_list.into_field();
        self
    }

    /// Exchange coupons (兑换券使用规则).
    pub fn exchange_coupon_list<Via>(
        mut self,
        exchange_coupon_list: impl IntoField<Vec<ExchangeCoupon>, Via>,
    ) -> Self {
        self.exchange_coupon_list = exchange_coupon_list.into_field();
        self
    }

    /// True if the first of several uses has a special offer (多次优惠是否提供首笔特惠).
    pub fn special_first<Via>(mut self, special_first: impl IntoField<bool, Via>) -> Self {
        self.special_first = special_first.into_field();
        self
    }
}

impl Default for SequentialUsageRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SequentialUsageRule
    []
    [coupon_available_period, normal_coupon_list, discount_coupon_list, exchange_coupon_list, special_first,]
    ["coupon_available_period",]
}

/// Number of coupons that a group of batches may give out.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BundleStockSendRule {
    /// Most that can be sent in total (发放次数总上限). Required.
    pub max_count: Option<i64>,
    /// Most that can be sent in a day (每日发放次数上限).
    pub max_count_per_day: Option<i64>,
    /// Most that one user can receive (每个用户领取次数上限). Required.
    pub max_count_per_user: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BundleStockSendRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `max_count` and `max_count_per_user`.
    pub fn new() -> Self {
        Self {
            max_count: None,
            max_count_per_day: None,
            max_count_per_user: None,
            extra: Extra::new(),
        }
    }

    /// Most that can be sent in total (发放次数总上限). Required.
    pub fn max_count<Via>(mut self, max_count: impl IntoField<i64, Via>) -> Self {
        self.max_count = max_count.into_field();
        self
    }

    /// Most that can be sent in a day (每日发放次数上限).
    pub fn max_count_per_day<Via>(mut self, max_count_per_day: impl IntoField<i64, Via>) -> Self {
        self.max_count_per_day = max_count_per_day.into_field();
        self
    }

    /// Most that one user can receive (每个用户领取次数上限). Required.
    pub fn max_count_per_user<Via>(mut self, max_count_per_user: impl IntoField<i64, Via>) -> Self {
        self.max_count_per_user = max_count_per_user.into_field();
        self
    }
}

impl Default for BundleStockSendRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BundleStockSendRule
    []
    [max_count, max_count_per_day, max_count_per_user,]
    ["max_count", "max_count_per_user",]
}

/// A batch within a group of batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct BundledStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<BundleCouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<BundleStockSendRule>,
    /// Rule for a progressive multi-use bundle (多次优惠使用规则).
    pub progressive_bundle_usage_rule: Option<UsageRule>,
    /// Details of the coupon batch bundle (批次组信息).
    pub stock_bundle_info: Option<StockBundleInfo>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<SentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BundledStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, progressive_bundle_usage_rule, stock_bundle_info, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, brand_id,]
    []
}

/// The description of the stores that accept the coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AvailableStoreInfo {
    /// Description (券可用门店描述). Required. At most 1000 characters.
    pub description: Option<String>,
    /// Application id of the mini program (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (小程序跳转路径).
    pub mini_program_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AvailableStoreInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `description`.
    pub fn new() -> Self {
        Self {
            description: None,
            mini_program_appid: None,
            mini_program_path: None,
            extra: Extra::new(),
        }
    }

    /// Description (券可用门店描述). Required. At most 1000 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Application id of the mini program (小程序AppID).
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Page path in the mini program (小程序跳转路径).
    pub fn mini_program_path<Via>(
        mut self,
        mini_program_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_path = mini_program_path.into_field();
        self
    }
}

impl Default for AvailableStoreInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AvailableStoreInfo
    []
    [description, mini_program_appid, mini_program_path,]
    ["description",]
}

/// The mini program a coupon leads to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EntranceMiniProgram {
    /// Application id (小程序appid). Required.
    pub appid: Option<String>,
    /// Page path (小程序跳转路径). Required.
    pub path: Option<String>,
    /// Wording of the entrance (入口文案). Required. At most 5 characters.
    pub entrance_wording: Option<String>,
    /// Guiding wording (引导文案). Required. At most 6 characters.
    pub guidance_wording: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl EntranceMiniProgram {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `appid`, `path`, `entrance_wording` and `guidance_wording`.
    pub fn new() -> Self {
        Self {
            appid: None,
            path: None,
            entrance_wording: None,
            guidance_wording: None,
            extra: Extra::new(),
        }
    }

    /// Application id (小程序appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Page path (小程序跳转路径). Required.
    pub fn path<Via>(mut self, path: impl IntoField<String, Via>) -> Self {
        self.path = path.into_field();
        self
    }

    /// Wording of the entrance (入口文案). Required. At most 5 characters.
    pub fn entrance_wording<Via>(mut self, entrance_wording: impl IntoField<String, Via>) -> Self {
        self.entrance_wording = entrance_wording.into_field();
        self
    }

    /// Guiding wording (引导文案). Required. At most 6 characters.
    pub fn guidance_wording<Via>(mut self, guidance_wording: impl IntoField<String, Via>) -> Self {
        self.guidance_wording = guidance_wording.into_field();
        self
    }
}

impl Default for EntranceMiniProgram {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { EntranceMiniProgram
    []
    [appid, path, entrance_wording, guidance_wording,]
    ["appid", "path", "entrance_wording", "guidance_wording",]
}

/// The official account a coupon leads to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EntranceOfficialAccount {
    /// Application id (公众号AppID). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl EntranceOfficialAccount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `appid`.
    pub fn new() -> Self {
        Self {
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众号AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for EntranceOfficialAccount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { EntranceOfficialAccount
    []
    [appid,]
    ["appid",]
}

impl From<&str> for EntranceOfficialAccount {
    /// Takes the `appid`.
    fn from(appid: &str) -> Self {
        Self::new().appid(appid)
    }
}

impl From<String> for EntranceOfficialAccount {
    /// Takes the `appid`.
    fn from(appid: String) -> Self {
        Self::new().appid(appid)
    }
}

/// The WeChat Channels account a coupon leads to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EntranceFinder {
    /// Channels account id (视频号ID). Required.
    pub finder_id: Option<String>,
    /// Channels video id (视频号视频ID). Required.
    pub finder_video_id: Option<String>,
    /// Cover image address of the Channels video (视频号封面图). Required.
    pub finder_video_cover_image_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl EntranceFinder {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `finder_id`, `finder_video_id` and `finder_video_cover_image_url`.
    pub fn new() -> Self {
        Self {
            finder_id: None,
            finder_video_id: None,
            finder_video_cover_image_url: None,
            extra: Extra::new(),
        }
    }

    /// Channels account id (视频号ID). Required.
    pub fn finder_id<Via>(mut self, finder_id: impl IntoField<String, Via>) -> Self {
        self.finder_id = finder_id.into_field();
        self
    }

    /// Channels video id (视频号视频ID). Required.
    pub fn finder_video_id<Via>(mut self, finder_video_id: impl IntoField<String, Via>) -> Self {
        self.finder_video_id = finder_video_id.into_field();
        self
    }

    /// Cover image address of the Channels video (视频号封面图). Required.
    pub fn finder_video_cover_image_url<Via>(
        mut self,
        finder_video_cover_image_url: impl IntoField<String, Via>,
    ) -> Self {
        self.finder_video_cover_image_url = finder_video_cover_image_url.into_field();
        self
    }
}

impl Default for EntranceFinder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { EntranceFinder
    []
    [finder_id, finder_video_id, finder_video_cover_image_url,]
    ["finder_id", "finder_video_id", "finder_video_cover_image_url",]
}

/// A store whose association could not be changed, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct FailedStore {
    /// Store id (门店ID).
    pub store_id: Option<String>,
    /// Code (失败错误码). At most 40 characters.
    pub code: Option<String>,
    /// Message (失败错误信息). At most 200 characters.
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FailedStore
    []
    [store_id, code, message,]
    []
}

/// Number of uploaded and of available coupon codes.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodeCount {
    /// Total count (已上传的Code总数).
    pub total_count: Option<i64>,
    /// Available count (当前可用的Code数).
    pub available_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponCodeCount
    []
    [total_count, available_count,]
    []
}

/// The rule for using the coupons of a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsageRule {
    /// When the coupon can be redeemed (券可核销时间).
    pub coupon_available_period: Option<AvailablePeriod>,
    /// Details of an amount-off coupon (满减券使用规则).
    pub normal_coupon: Option<NormalCoupon>,
    /// Details of a percentage-off coupon (折扣券使用规则).
    pub discount_coupon: Option<DiscountCoupon>,
    /// Details of an exchange coupon (兑换券使用规则).
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UsageRule
    []
    [coupon_available_period, normal_coupon, discount_coupon, exchange_coupon,]
    []
}

/// Number of coupons given out in all and today.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentCount {
    /// Total count (已发放总次数).
    pub total_count: Option<i64>,
    /// Count for today (当天已发放次数).
    pub today_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SentCount
    []
    [total_count, today_count,]
    []
}

/// The rule for using the coupons of a batch within a group.
#[derive(Clone)]
#[non_exhaustive]
pub struct BundleUsageRule {
    /// When the coupon can be redeemed (券可核销时间).
    pub coupon_available_period: Option<BundleAvailablePeriod>,
    /// Details of an amount-off coupon (满减券使用规则).
    pub normal_coupon: Option<PartialNormalCoupon>,
    /// Details of a percentage-off coupon (折扣券使用规则).
    pub discount_coupon: Option<PartialDiscountCoupon>,
    /// Details of an exchange coupon (兑换券使用规则).
    pub exchange_coupon: Option<PartialExchangeCoupon>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BundleUsageRule
    []
    [coupon_available_period, normal_coupon, discount_coupon, exchange_coupon,]
    []
}

/// The member card behind the member tag of a group of coupons.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BundleMemberTagInfo {
    /// Member card id (会员卡模板ID). Required.
    pub member_card_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BundleMemberTagInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `member_card_id`.
    pub fn new() -> Self {
        Self {
            member_card_id: None,
            extra: Extra::new(),
        }
    }

    /// Member card id (会员卡模板ID). Required.
    pub fn member_card_id<Via>(mut self, member_card_id: impl IntoField<String, Via>) -> Self {
        self.member_card_id = member_card_id.into_field();
        self
    }
}

impl Default for BundleMemberTagInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BundleMemberTagInfo
    []
    [member_card_id,]
    ["member_card_id",]
}

impl From<&str> for BundleMemberTagInfo {
    /// Takes the `member_card_id`.
    fn from(member_card_id: &str) -> Self {
        Self::new().member_card_id(member_card_id)
    }
}

impl From<String> for BundleMemberTagInfo {
    /// Takes the `member_card_id`.
    fn from(member_card_id: String) -> Self {
        Self::new().member_card_id(member_card_id)
    }
}

/// A product coupon within a user's group.
#[derive(Clone)]
#[non_exhaustive]
pub struct BundledUserCoupon {
    /// Coupon code (用户商品券Code). At most 40 characters.
    pub coupon_code: Option<String>,
    /// Coupon state (用户商品券状态).
    pub coupon_state: Option<UserCouponState>,
    /// When the validity period begins (有效期开始时间).
    pub valid_begin_time: Option<DateTime>,
    /// When the validity period ends (有效期结束时间).
    pub valid_end_time: Option<DateTime>,
    /// When the coupon was received (领券时间).
    pub receive_time: Option<DateTime>,
    /// Request number of the sending (发券请求单号). At most 128 characters.
    pub send_request_no: Option<String>,
    /// Channel that sends the coupon (发券渠道).
    pub send_channel: Option<SendChannel>,
    /// Request number of the confirmation (确认请求单号).
    pub confirm_request_no: Option<String>,
    /// When it was confirmed (确认发放时间).
    pub confirm_time: Option<DateTime>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Details of the progressive multi-use bundle (多次优惠使用详情).
    pub progressive_bundle_usage_detail: Option<BundledUserCouponUsageDetail>,
    /// Details of the user's coupon bundle (用户券组信息).
    pub user_product_coupon_bundle_info: Option<UserCouponBundleInfo>,
    /// Product coupon details (商品券信息).
    pub product_coupon: Option<BundledProductCoupon>,
    /// Coupon batch details (批次信息).
    pub stock: Option<BundledUserCouponStock>,
    /// Extra data attached by the merchant (自定义附加信息).
    pub attach: Option<String>,
    /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
    pub channel_custom_info: Option<String>,
    /// Tags of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<BundledUserCouponTagInfo>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BundledUserCoupon
    []
    [coupon_code, coupon_state, valid_begin_time, valid_end_time, receive_time, send_request_no, send_channel, confirm_request_no, confirm_time, deactivate_request_no, deactivate_time, deactivate_reason, progressive_bundle_usage_detail, user_product_coupon_bundle_info, product_coupon, stock, attach, channel_custom_info, coupon_tag_info, brand_id,]
    []
}

/// When and for which order a single-use coupon was redeemed or given back.
#[derive(Clone)]
#[non_exhaustive]
pub struct SingleUsageDetail {
    /// Request number of the use (券核销请求单号).
    pub use_request_no: Option<String>,
    /// When it was used (核销时间).
    pub use_time: Option<DateTime>,
    /// The associated WeChat Pay order (关联微信支付订单信息).
    pub associated_order_info: Option<AssociatedOrder>,
    /// Request number of the return (退券请求单号).
    pub return_request_no: Option<String>,
    /// When it was returned (退券时间).
    pub return_time: Option<DateTime>,
    /// The associated WeChat Pay Score order (券核销的关联微信支付分订单信息).
    pub associated_pay_score_order_info: Option<AssociatedPayscoreOrder>,
    /// Amount saved (优惠金额). In fen.
    pub saved_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SingleUsageDetail
    []
    [use_request_no, use_time, associated_order_info, return_request_no, return_time, associated_pay_score_order_info, saved_amount,]
    []
}

/// Number of uses of a coupon, with the detail of each.
#[derive(Clone)]
#[non_exhaustive]
pub struct SequentialUsageDetail {
    /// Total count (总可使用次数).
    pub total_count: Option<i64>,
    /// Number already used (已使用次数).
    pub used_count: Option<i64>,
    /// List of usage details (轮次使用详情列表).
    pub detail_item_list: Option<Vec<SequentialUsageItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SequentialUsageDetail
    []
    [total_count, used_count, detail_item_list,]
    []
}

/// One item to choose in a set of a brand's product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandComboChoice {
    /// Name (单品名称). Required. At most 15 characters.
    pub name: Option<String>,
    /// Price (单品价格). Required. In fen.
    pub price: Option<i64>,
    /// Count (单品数量). Required.
    pub count: Option<i64>,
    /// Image address (单品图片).
    pub image_url: Option<String>,
    /// Application id of the mini program (单品跳转小程序AppID).
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (单品跳转小程序路径).
    pub mini_program_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandComboChoice {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `price` and `count`.
    pub fn new() -> Self {
        Self {
            name: None,
            price: None,
            count: None,
            image_url: None,
            mini_program_appid: None,
            mini_program_path: None,
            extra: Extra::new(),
        }
    }

    /// Name (单品名称). Required. At most 15 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Price (单品价格). Required. In fen.
    pub fn price<Via>(mut self, price: impl IntoField<i64, Via>) -> Self {
        self.price = price.into_field();
        self
    }

    /// Count (单品数量). Required.
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Image address (单品图片).
    pub fn image_url<Via>(mut self, image_url: impl IntoField<String, Via>) -> Self {
        self.image_url = image_url.into_field();
        self
    }

    /// Application id of the mini program (单品跳转小程序AppID).
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Page path in the mini program (单品跳转小程序路径).
    pub fn mini_program_path<Via>(
        mut self,
        mini_program_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_path = mini_program_path.into_field();
        self
    }
}

impl Default for BrandComboChoice {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandComboChoice
    []
    [name, price, count, image_url, mini_program_appid, mini_program_path,]
    ["name", "price", "count",]
}

/// A fixed exchange price above a threshold, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialExchangeCoupon {
    /// Threshold (门槛金额). In fen.
    pub threshold: Option<i64>,
    /// Price paid on exchange (固定兑换价格). In fen.
    pub exchange_price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialExchangeCoupon {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            threshold: None,
            exchange_price: None,
            extra: Extra::new(),
        }
    }

    /// Threshold (门槛金额). In fen.
    pub fn threshold<Via>(mut self, threshold: impl IntoField<i64, Via>) -> Self {
        self.threshold = threshold.into_field();
        self
    }

    /// Price paid on exchange (固定兑换价格). In fen.
    pub fn exchange_price<Via>(mut self, exchange_price: impl IntoField<i64, Via>) -> Self {
        self.exchange_price = exchange_price.into_field();
        self
    }
}

impl Default for PartialExchangeCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialExchangeCoupon
    []
    [threshold, exchange_price,]
    []
}

/// When a brand's coupons can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandAvailablePeriod {
    /// When it becomes available (批次开始时间). Required.
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (批次结束时间). Required.
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays available (券生效后N天内可用).
    pub available_days: Option<i64>,
    /// Days after receipt before it takes effect (领券后需等待N天才生效).
    pub wait_days_after_receive: Option<i64>,
    /// Fixed times of availability in each week (每周固定可用时间).
    pub weekly_available_period: Option<BrandWeeklyAvailablePeriod>,
    /// Irregular periods of availability (指定可用时间段).
    pub irregular_available_period_list: Option<Vec<PartialIrregularPeriod>>,
    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub available_seconds: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandAvailablePeriod {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `available_begin_time` and `available_end_time`.
    pub fn new() -> Self {
        Self {
            available_begin_time: None,
            available_end_time: None,
            available_days: None,
            wait_days_after_receive: None,
            weekly_available_period: None,
            irregular_available_period_list: None,
            available_seconds: None,
            extra: Extra::new(),
        }
    }

    /// When it becomes available (批次开始时间). Required.
    pub fn available_begin_time<Via>(
        mut self,
        available_begin_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_begin_time = available_begin_time.into_field();
        self
    }

    /// When it stops being available (批次结束时间). Required.
    pub fn available_end_time<Via>(
        mut self,
        available_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_end_time = available_end_time.into_field();
        self
    }

    /// Number of days it stays available (券生效后N天内可用).
    pub fn available_days<Via>(mut self, available_days: impl IntoField<i64, Via>) -> Self {
        self.available_days = available_days.into_field();
        self
    }

    /// Days after receipt before it takes effect (领券后需等待N天才生效).
    pub fn wait_days_after_receive<Via>(
        mut self,
        wait_days_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.wait_days_after_receive = wait_days_after_receive.into_field();
        self
    }

    /// Fixed times of availability in each week (每周固定可用时间).
    pub fn weekly_available_period<Via>(
        mut self,
        weekly_available_period: impl IntoField<BrandWeeklyAvailablePeriod, Via>,
    ) -> Self {
        self.weekly_available_period = weekly_available_period.into_field();
        self
    }

    /// Irregular periods of availability (指定可用时间段).
    pub fn irregular_available_period_list<Via>(
        mut self,
        irregular_available_period_list: impl IntoField<Vec<PartialIrregularPeriod>, Via>,
    ) -> Self {
        self.irregular_available_period_list = irregular_available_period_list.into_field();
        self
    }

    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub fn available_seconds<Via>(mut self, available_seconds: impl IntoField<i64, Via>) -> Self {
        self.available_seconds = available_seconds.into_field();
        self
    }
}

impl Default for BrandAvailablePeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandAvailablePeriod
    []
    [available_begin_time, available_end_time, available_days, wait_days_after_receive, weekly_available_period, irregular_available_period_list, available_seconds,]
    ["available_begin_time", "available_end_time",]
}

/// One item to choose in a set.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ComboChoice {
    /// Name (单品名称). Required. At most 15 characters.
    pub name: Option<String>,
    /// Price (单品价格). Required. In fen.
    pub price: Option<i64>,
    /// Count (单品数量). Required.
    pub count: Option<i64>,
    /// Image address (单品图片).
    pub image_url: Option<String>,
    /// Application id of the mini program (单品跳转小程序AppID).
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (单品跳转小程序路径).
    pub mini_program_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ComboChoice {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `price` and `count`.
    pub fn new() -> Self {
        Self {
            name: None,
            price: None,
            count: None,
            image_url: None,
            mini_program_appid: None,
            mini_program_path: None,
            extra: Extra::new(),
        }
    }

    /// Name (单品名称). Required. At most 15 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Price (单品价格). Required. In fen.
    pub fn price<Via>(mut self, price: impl IntoField<i64, Via>) -> Self {
        self.price = price.into_field();
        self
    }

    /// Count (单品数量). Required.
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Image address (单品图片).
    pub fn image_url<Via>(mut self, image_url: impl IntoField<String, Via>) -> Self {
        self.image_url = image_url.into_field();
        self
    }

    /// Application id of the mini program (单品跳转小程序AppID).
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Page path in the mini program (单品跳转小程序路径).
    pub fn mini_program_path<Via>(
        mut self,
        mini_program_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_path = mini_program_path.into_field();
        self
    }
}

impl Default for ComboChoice {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ComboChoice
    []
    [name, price, count, image_url, mini_program_appid, mini_program_path,]
    ["name", "price", "count",]
}

/// When coupons can be redeemed, with a validity in days or seconds.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AvailablePeriodWithSeconds {
    /// When it becomes available (开始时间). Required.
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间). Required.
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays available (生效后N天内有效).
    pub available_days: Option<i64>,
    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// Fixed times of availability in each week (每周固定可用时间).
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// Irregular periods of availability (无规律的可用时间段).
    pub irregular_available_period_list: Option<Vec<IrregularPeriod>>,
    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub available_seconds: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AvailablePeriodWithSeconds {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `available_begin_time` and `available_end_time`.
    pub fn new() -> Self {
        Self {
            available_begin_time: None,
            available_end_time: None,
            available_days: None,
            wait_days_after_receive: None,
            weekly_available_period: None,
            irregular_available_period_list: None,
            available_seconds: None,
            extra: Extra::new(),
        }
    }

    /// When it becomes available (开始时间). Required.
    pub fn available_begin_time<Via>(
        mut self,
        available_begin_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_begin_time = available_begin_time.into_field();
        self
    }

    /// When it stops being available (结束时间). Required.
    pub fn available_end_time<Via>(
        mut self,
        available_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_end_time = available_end_time.into_field();
        self
    }

    /// Number of days it stays available (生效后N天内有效).
    pub fn available_days<Via>(mut self, available_days: impl IntoField<i64, Via>) -> Self {
        self.available_days = available_days.into_field();
        self
    }

    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub fn wait_days_after_receive<Via>(
        mut self,
        wait_days_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.wait_days_after_receive = wait_days_after_receive.into_field();
        self
    }

    /// Fixed times of availability in each week (每周固定可用时间).
    pub fn weekly_available_period<Via>(
        mut self,
        weekly_available_period: impl IntoField<WeeklyAvailablePeriod, Via>,
    ) -> Self {
        self.weekly_available_period = weekly_available_period.into_field();
        self
    }

    /// Irregular periods of availability (无规律的可用时间段).
    pub fn irregular_available_period_list<Via>(
        mut self,
        irregular_available_period_list: impl IntoField<Vec<IrregularPeriod>, Via>,
    ) -> Self {
        self.irregular_available_period_list = irregular_available_period_list.into_field();
        self
    }

    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub fn available_seconds<Via>(mut self, available_seconds: impl IntoField<i64, Via>) -> Self {
        self.available_seconds = available_seconds.into_field();
        self
    }
}

impl Default for AvailablePeriodWithSeconds {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AvailablePeriodWithSeconds
    []
    [available_begin_time, available_end_time, available_days, wait_days_after_receive, weekly_available_period, irregular_available_period_list, available_seconds,]
    ["available_begin_time", "available_end_time",]
}

/// When coupons that are used several times can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SequentialAvailablePeriod {
    /// When it becomes available (开始时间). Required.
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间). Required.
    pub available_end_time: Option<DateTime>,
    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// Fixed times of availability in each week (每周固定可用时间).
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// Irregular periods of availability (无规律的可用时间段).
    pub irregular_available_period_list: Option<Vec<IrregularPeriod>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SequentialAvailablePeriod {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `available_begin_time` and `available_end_time`.
    pub fn new() -> Self {
        Self {
            available_begin_time: None,
            available_end_time: None,
            wait_days_after_receive: None,
            weekly_available_period: None,
            irregular_available_period_list: None,
            extra: Extra::new(),
        }
    }

    /// When it becomes available (开始时间). Required.
    pub fn available_begin_time<Via>(
        mut self,
        available_begin_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_begin_time = available_begin_time.into_field();
        self
    }

    /// When it stops being available (结束时间). Required.
    pub fn available_end_time<Via>(
        mut self,
        available_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_end_time = available_end_time.into_field();
        self
    }

    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub fn wait_days_after_receive<Via>(
        mut self,
        wait_days_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.wait_days_after_receive = wait_days_after_receive.into_field();
        self
    }

    /// Fixed times of availability in each week (每周固定可用时间).
    pub fn weekly_available_period<Via>(
        mut self,
        weekly_available_period: impl IntoField<WeeklyAvailablePeriod, Via>,
    ) -> Self {
        self.weekly_available_period = weekly_available_period.into_field();
        self
    }

    /// Irregular periods of availability (无规律的可用时间段).
    pub fn irregular_available_period_list<Via>(
        mut self,
        irregular_available_period_list: impl IntoField<Vec<IrregularPeriod>, Via>,
    ) -> Self {
        self.irregular_available_period_list = irregular_available_period_list.into_field();
        self
    }
}

impl Default for SequentialAvailablePeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SequentialAvailablePeriod
    []
    [available_begin_time, available_end_time, wait_days_after_receive, weekly_available_period, irregular_available_period_list,]
    ["available_begin_time", "available_end_time",]
}

/// When the coupons of a group of batches can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BundleAvailablePeriod {
    /// When it becomes available (批次开始时间). Required.
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (批次结束时间). Required.
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays available (券生效后N天内可用).
    pub available_days: Option<i64>,
    /// Days after receipt before it takes effect (领券后需等待N天才生效).
    pub wait_days_after_receive: Option<i64>,
    /// Fixed times of availability in each week (每周固定可用时间).
    pub weekly_available_period: Option<BundleWeeklyAvailablePeriod>,
    /// Irregular periods of availability (指定可用时间段).
    pub irregular_available_period_list: Option<Vec<PartialIrregularPeriod>>,
    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub available_seconds: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BundleAvailablePeriod {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `available_begin_time` and `available_end_time`.
    pub fn new() -> Self {
        Self {
            available_begin_time: None,
            available_end_time: None,
            available_days: None,
            wait_days_after_receive: None,
            weekly_available_period: None,
            irregular_available_period_list: None,
            available_seconds: None,
            extra: Extra::new(),
        }
    }

    /// When it becomes available (批次开始时间). Required.
    pub fn available_begin_time<Via>(
        mut self,
        available_begin_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_begin_time = available_begin_time.into_field();
        self
    }

    /// When it stops being available (批次结束时间). Required.
    pub fn available_end_time<Via>(
        mut self,
        available_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_end_time = available_end_time.into_field();
        self
    }

    /// Number of days it stays available (券生效后N天内可用).
    pub fn available_days<Via>(mut self, available_days: impl IntoField<i64, Via>) -> Self {
        self.available_days = available_days.into_field();
        self
    }

    /// Days after receipt before it takes effect (领券后需等待N天才生效).
    pub fn wait_days_after_receive<Via>(
        mut self,
        wait_days_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.wait_days_after_receive = wait_days_after_receive.into_field();
        self
    }

    /// Fixed times of availability in each week (每周固定可用时间).
    pub fn weekly_available_period<Via>(
        mut self,
        weekly_available_period: impl IntoField<BundleWeeklyAvailablePeriod, Via>,
    ) -> Self {
        self.weekly_available_period = weekly_available_period.into_field();
        self
    }

    /// Irregular periods of availability (指定可用时间段).
    pub fn irregular_available_period_list<Via>(
        mut self,
        irregular_available_period_list: impl IntoField<Vec<PartialIrregularPeriod>, Via>,
    ) -> Self {
        self.irregular_available_period_list = irregular_available_period_list.into_field();
        self
    }

    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub fn available_seconds<Via>(mut self, available_seconds: impl IntoField<i64, Via>) -> Self {
        self.available_seconds = available_seconds.into_field();
        self
    }
}

impl Default for BundleAvailablePeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BundleAvailablePeriod
    []
    [available_begin_time, available_end_time, available_days, wait_days_after_receive, weekly_available_period, irregular_available_period_list, available_seconds,]
    ["available_begin_time", "available_end_time",]
}

/// The group a batch belongs to and its place in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockBundleInfo {
    /// Coupon batch bundle id (批次组ID). At most 40 characters.
    pub stock_bundle_id: Option<String>,
    /// Position of the batch in its bundle (批次在批次组内的次序).
    pub stock_bundle_index: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockBundleInfo
    []
    [stock_bundle_id, stock_bundle_index,]
    []
}

/// When coupons can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
pub struct AvailablePeriod {
    /// When it becomes available (开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间).
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays available (生效后N天内有效).
    pub available_days: Option<i64>,
    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// Fixed times of availability in each week (每周固定可用时间).
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// Irregular periods of availability (无规律的可用时间段).
    pub irregular_available_period_list: Option<Vec<IrregularPeriod>>,
    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub available_seconds: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AvailablePeriod
    []
    [available_begin_time, available_end_time, available_days, wait_days_after_receive, weekly_available_period, irregular_available_period_list, available_seconds,]
    []
}

/// When and for which order a coupon of a user's group was redeemed or given back.
#[derive(Clone)]
#[non_exhaustive]
pub struct BundledUserCouponUsageDetail {
    /// Request number of the use (券核销请求单号).
    pub use_request_no: Option<String>,
    /// When it was used (核销时间).
    pub use_time: Option<DateTime>,
    /// The associated WeChat Pay order (关联微信支付订单信息).
    pub associated_order_info: Option<AssociatedOrder>,
    /// The associated WeChat Pay Score order (券核销的关联微信支付分订单信息).
    pub associated_pay_score_order_info: Option<AssociatedPayscoreOrder>,
    /// Amount saved (优惠金额). In fen.
    pub saved_amount: Option<i64>,
    /// Request number of the return (退券请求单号).
    pub return_request_no: Option<String>,
    /// When it was returned (退券时间).
    pub return_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BundledUserCouponUsageDetail
    []
    [use_request_no, use_time, associated_order_info, associated_pay_score_order_info, saved_amount, return_request_no, return_time,]
    []
}

/// The user's group that a coupon belongs to.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponBundleInfo {
    /// The user's coupon bundle id (用户券组ID).
    pub user_coupon_bundle_id: Option<String>,
    /// Position within the user's coupon bundle (用户券组内索引).
    pub user_coupon_bundle_index: Option<i64>,
    /// Total count (总可使用次数).
    pub total_count: Option<i64>,
    /// Number already used (已使用次数).
    pub used_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponBundleInfo
    []
    [user_coupon_bundle_id, user_coupon_bundle_index, total_count, used_count,]
    []
}

/// The product coupon behind a coupon of a user's group.
#[derive(Clone)]
#[non_exhaustive]
pub struct BundledProductCoupon {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// State (商品券状态).
    pub state: Option<ProductCouponState>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<CouponScope>,
    /// Kind (商品券类型).
    pub r#type: Option<CouponType>,
    /// Usage mode (使用模式).
    pub usage_mode: Option<NonSequentialUsageMode>,
    /// Details of the single-use mode (单券模式信息).
    pub single_usage_info: Option<SingleUsageInfo>,
    /// Details of the progressive multi-use mode (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    /// Display details (展示信息).
    pub display_info: Option<DisplayInfo>,
    /// The merchant's own product number (外部商品ID).
    pub out_product_no: Option<String>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BundledProductCoupon
    []
    [product_coupon_id, state, brand_id, scope, r#type = "type", usage_mode, single_usage_info, progressive_bundle_usage_info, display_info, out_product_no, deactivate_request_no, deactivate_time, deactivate_reason,]
    []
}

/// The batch behind a coupon of a user's group.
#[derive(Clone)]
#[non_exhaustive]
pub struct BundledUserCouponStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<BundleCouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<BundleStockSendRule>,
    /// Rule for a progressive multi-use bundle (多次优惠使用规则).
    pub progressive_bundle_usage_rule: Option<UsageRule>,
    /// Details of the coupon batch bundle (批次组信息).
    pub stock_bundle_info: Option<StockBundleInfo>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<SentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BundledUserCouponStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, progressive_bundle_usage_rule, stock_bundle_info, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, brand_id,]
    []
}

/// The tags of a coupon of a user's group.
#[derive(Clone)]
#[non_exhaustive]
pub struct BundledUserCouponTagInfo {
    /// List of tags of the user's coupon (用户商品券标签列表).
    pub coupon_tag_list: Option<Vec<CouponTag>>,
    /// Member tags (会员标签信息).
    pub member_tag_info: Option<BundleMemberTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BundledUserCouponTagInfo
    []
    [coupon_tag_list, member_tag_info,]
    []
}

/// One use of a coupon that can be used several times.
#[derive(Clone)]
#[non_exhaustive]
pub struct SequentialUsageItem {
    /// State of the detail (轮次使用详情状态).
    pub detail_state: Option<SequentialUsageItemState>,
    /// When the validity period begins (有效期开始时间).
    pub valid_begin_time: Option<DateTime>,
    /// When the validity period ends (有效期结束时间).
    pub valid_end_time: Option<DateTime>,
    /// Request number of the use (券核销请求单号).
    pub use_request_no: Option<String>,
    /// When it was used (核销时间).
    pub use_time: Option<DateTime>,
    /// The associated WeChat Pay order (关联微信支付订单信息).
    pub associated_order_info: Option<AssociatedOrder>,
    /// Request number of the return (退券请求单号).
    pub return_request_no: Option<String>,
    /// When it was returned (退券时间).
    pub return_time: Option<DateTime>,
    /// When it was deleted (删除时间).
    pub delete_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SequentialUsageItem
    []
    [detail_state, valid_begin_time, valid_end_time, use_request_no, use_time, associated_order_info, return_request_no, return_time, delete_time,]
    []
}

/// The rule for using several times a coupon that a user holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponSequentialUsageRule {
    /// When the coupon can be redeemed (券可核销时间).
    pub coupon_available_period: Option<UserCouponSequentialAvailablePeriod>,
    /// Amount-off coupons (满减券使用规则).
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// Percentage-off coupons (折扣券使用规则).
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// Exchange coupons (兑换券使用规则).
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    /// True if the first of several uses has a special offer (多次优惠是否提供首笔特惠).
    pub special_first: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponSequentialUsageRule
    []
    [coupon_available_period, normal_coupon_list, discount_coupon_list, exchange_coupon_list, special_first,]
    []
}

/// The weekdays and hours at which a brand's coupons can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandWeeklyAvailablePeriod {
    /// Days of the week (每周可用星期数).
    pub day_list: Option<Vec<Weekday>>,
    /// Periods within the day (当天可用时间段).
    pub day_period_list: Option<Vec<PartialDayPeriod>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandWeeklyAvailablePeriod {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            day_list: None,
            day_period_list: None,
            extra: Extra::new(),
        }
    }

    /// Days of the week (每周可用星期数).
    pub fn day_list<Via>(mut self, day_list: impl IntoField<Vec<Weekday>, Via>) -> Self {
        self.day_list = day_list.into_field();
        self
    }

    /// Periods within the day (当天可用时间段).
    pub fn day_period_list<Via>(
        mut self,
        day_period_list: impl IntoField<Vec<PartialDayPeriod>, Via>,
    ) -> Self {
        self.day_period_list = day_period_list.into_field();
        self
    }
}

impl Default for BrandWeeklyAvailablePeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandWeeklyAvailablePeriod
    []
    [day_list, day_period_list,]
    []
}

/// An irregular period in which coupons can be redeemed, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialIrregularPeriod {
    /// Begin time (开始时间).
    pub begin_time: Option<DateTime>,
    /// End time (结束时间).
    pub end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialIrregularPeriod {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Begin time (开始时间).
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<DateTime, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (结束时间).
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

impl Default for PartialIrregularPeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialIrregularPeriod
    []
    [begin_time, end_time,]
    []
}

/// The weekdays and hours at which coupons can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WeeklyAvailablePeriod {
    /// Days of the week (每周可用星期数).
    pub day_list: Option<Vec<Weekday>>,
    /// Periods within the day (当天可用时间段).
    pub day_period_list: Option<Vec<DayPeriod>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WeeklyAvailablePeriod {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            day_list: None,
            day_period_list: None,
            extra: Extra::new(),
        }
    }

    /// Days of the week (每周可用星期数).
    pub fn day_list<Via>(mut self, day_list: impl IntoField<Vec<Weekday>, Via>) -> Self {
        self.day_list = day_list.into_field();
        self
    }

    /// Periods within the day (当天可用时间段).
    pub fn day_period_list<Via>(
        mut self,
        day_period_list: impl IntoField<Vec<DayPeriod>, Via>,
    ) -> Self {
        self.day_period_list = day_period_list.into_field();
        self
    }
}

impl Default for WeeklyAvailablePeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { WeeklyAvailablePeriod
    []
    [day_list, day_period_list,]
    []
}

/// An irregular period in which coupons can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IrregularPeriod {
    /// Begin time (开始时间). Required.
    pub begin_time: Option<DateTime>,
    /// End time (结束时间). Required.
    pub end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IrregularPeriod {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `begin_time` and `end_time`.
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Begin time (开始时间). Required.
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<DateTime, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (结束时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

impl Default for IrregularPeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IrregularPeriod
    []
    [begin_time, end_time,]
    ["begin_time", "end_time",]
}

/// The weekdays and hours at which the coupons of a group of batches can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BundleWeeklyAvailablePeriod {
    /// Days of the week (每周可用星期数).
    pub day_list: Option<Vec<Weekday>>,
    /// Periods within the day (当天可用时间段).
    pub day_period_list: Option<Vec<PartialDayPeriod>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BundleWeeklyAvailablePeriod {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            day_list: None,
            day_period_list: None,
            extra: Extra::new(),
        }
    }

    /// Days of the week (每周可用星期数).
    pub fn day_list<Via>(mut self, day_list: impl IntoField<Vec<Weekday>, Via>) -> Self {
        self.day_list = day_list.into_field();
        self
    }

    /// Periods within the day (当天可用时间段).
    pub fn day_period_list<Via>(
        mut self,
        day_period_list: impl IntoField<Vec<PartialDayPeriod>, Via>,
    ) -> Self {
        self.day_period_list = day_period_list.into_field();
        self
    }
}

impl Default for BundleWeeklyAvailablePeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BundleWeeklyAvailablePeriod
    []
    [day_list, day_period_list,]
    []
}

/// Frequency and interval of the uses of a bundle.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProgressiveBundleUsageInfo {
    /// Count (可使用次数).
    pub count: Option<i64>,
    /// Days between uses (多次优惠使用间隔天数).
    pub interval_days: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ProgressiveBundleUsageInfo
    []
    [count, interval_days,]
    []
}

/// When a user's coupon that is used several times can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponSequentialAvailablePeriod {
    /// When it becomes available (开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间).
    pub available_end_time: Option<DateTime>,
    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// Fixed times of availability in each week (每周固定可用时间).
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// Irregular periods of availability (无规律的可用时间段).
    pub irregular_available_period_list: Option<Vec<IrregularPeriod>>,
    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub available_seconds: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponSequentialAvailablePeriod
    []
    [available_begin_time, available_end_time, wait_days_after_receive, weekly_available_period, irregular_available_period_list, available_seconds,]
    []
}

/// A period of the day, with every field optional.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartialDayPeriod {
    /// Begin time (当天可用开始时间).
    pub begin_time: Option<i64>,
    /// End time (当天可用结束时间).
    pub end_time: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartialDayPeriod {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Begin time (当天可用开始时间).
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<i64, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (当天可用结束时间).
    pub fn end_time<Via>(mut self, end_time: impl IntoField<i64, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

impl Default for PartialDayPeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartialDayPeriod
    []
    [begin_time, end_time,]
    []
}

/// Begin and end of a period within a day.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DayPeriod {
    /// Begin time (当天可用开始时间). Required.
    pub begin_time: Option<i64>,
    /// End time (当天可用结束时间). Required.
    pub end_time: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DayPeriod {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `begin_time` and `end_time`.
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Begin time (当天可用开始时间). Required.
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<i64, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (当天可用结束时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<i64, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

impl Default for DayPeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DayPeriod
    []
    [begin_time, end_time,]
    ["begin_time", "end_time",]
}
